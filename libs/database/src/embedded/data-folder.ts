import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefusal } from '../database-refusal';
import { type FolderLock, lockFolder } from './folder-lock';

/** Major version of the embedded PostgreSQL; a folder of another one has to be dumped and restored. */
export const EMBEDDED_MAJOR = '18';

export interface DataFolder {
  /** Where the embedded PostgreSQL keeps its files. */
  readonly postgres: string;
  readonly lock: FolderLock;
}

/**
 * Makes the data folder ours alone: created for its owner only (0700), locked against a second process (opening
 * the embedded database twice loses rows silently) and checked for the PostgreSQL version that wrote it.
 * @throws DatabaseRefusal with a sentence for the operator
 */
export function takeDataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  const lock = lockFolder(path);
  const postgres = join(path, 'postgres');
  try {
    refuseOtherVersion(postgres);
  } catch (error) {
    lock.release();
    throw error;
  }
  return { postgres, lock };
}

function refuseOtherVersion(postgres: string): void {
  const file = join(postgres, 'PG_VERSION');
  if (!existsSync(file)) return;
  const version = readFileSync(file, 'utf8').trim();
  if (version === EMBEDDED_MAJOR) return;
  throw new DatabaseRefusal(
    'data-folder-version',
    `The data in ${postgres} was written by PostgreSQL ${version}; this program brings PostgreSQL ${EMBEDDED_MAJOR}. ` +
      `Dump it with the program that wrote it and restore it into an empty data folder.`,
  );
}
