import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files below the given files and folders, sorted; specs and what only tests use are left out. */
export function sourcesBelow(root, places, isSource = () => true) {
  return places
    .map((place) => join(root, place))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .filter((path) => !/\.spec\.ts$/.test(path) && isSource(relative(root, path)))
    .sort();
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Hash of names and contents. Contents, not times: a checkout gives every file a new time, and a build that is up to
 * date would be made again.
 */
export function fingerprintOf(root, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 24);
}
