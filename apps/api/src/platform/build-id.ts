import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the server build: a hash of everything that was compiled. */
const BUILD_FILE = 'build-id.txt';

/**
 * Tells two builds apart, so that a new program never confirms an answer of an old one. Sources that run unbuilt
 * (specs) get a new id per process.
 */
export function buildId(): string {
  // dist/server/apps/api/src/platform → dist/server
  const file = join(__dirname, '..', '..', '..', '..', BUILD_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : `unbuilt-${process.pid}-${process.uptime()}`;
}
