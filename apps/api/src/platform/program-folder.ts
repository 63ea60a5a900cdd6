import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where this program lies: the repository when it runs from its sources, `dist/server` when it is built. */
export const PROGRAM_FOLDER = join(__dirname, '..', '..', '..', '..');

/** Written last by the server build, so a folder that has it is a complete build. */
export const BUILD_FILE = join(PROGRAM_FOLDER, 'build-id.txt');

/** The built dashboard beside this program. */
export function dashboardFolder(): string {
  const built = basename(PROGRAM_FOLDER) === 'server' && existsSync(BUILD_FILE);
  const dist = built ? dirname(PROGRAM_FOLDER) : join(PROGRAM_FOLDER, 'dist');
  return join(dist, 'dashboard', 'browser');
}
