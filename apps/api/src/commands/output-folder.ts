import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Nothing can be written there. */
export class FolderRefusal extends Error {
  constructor(readonly folder: string) {
    super(folder);
  }
}

/** Makes the folder where it is missing and sees that files can be written there. @throws FolderRefusal */
export function openFolder(folder: string): void {
  orRefuse(folder, () => {
    makeFolder(resolve(folder));
    rmdirSync(mkdtempSync(join(folder, '.try-')));
  });
}

/** Beside first, so that a file of that name is always whole. Answers its path. @throws FolderRefusal */
export function writeWhole(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  const beside = `${path}.part`;
  orRefuse(folder, () => {
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  });
  return path;
}

/** Step by step: told to make all of them, Node never comes back from some places a folder cannot be made in. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function orRefuse(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isOfFileSystem(error)) throw error;
    throw new FolderRefusal(folder);
  }
}

const isOfFileSystem = (error: unknown): boolean => typeof error === 'object' && error !== null && 'syscall' in error;
