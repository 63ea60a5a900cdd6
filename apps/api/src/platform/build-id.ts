import { existsSync, readFileSync } from 'node:fs';
import { BUILD_FILE } from './program-folder';

/**
 * Tells two builds apart, so that a new program never confirms an answer of an old one: a hash of everything that was
 * compiled. Sources that run unbuilt (specs) get a new id per process.
 */
export function buildId(): string {
  if (existsSync(BUILD_FILE)) return readFileSync(BUILD_FILE, 'utf8').trim();
  return `unbuilt-${process.pid}-${process.uptime()}`;
}
