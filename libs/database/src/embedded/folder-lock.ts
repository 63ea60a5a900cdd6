import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseRefusal } from '../database-refusal';
import { processStart } from './process-start';

export const LOCK_FILE = 'wegmarke.lock';

/** A holder on another machine or in another container cannot be asked by pid; it shows life by touching the file. */
const TOUCH_EVERY_MS = 5_000;
const SILENT_AFTER_MS = 20_000;

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Start of that process, so a pid given anew after a restart is not taken for the old holder. */
  readonly startedAt: string | null;
}

export interface FolderLock {
  release(): void;
}

/**
 * Takes the one lock of a data folder. The lock of a process that is gone is taken over.
 * @throws DatabaseRefusal `data-folder-in-use` while another process holds it
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, LOCK_FILE);
  const text = JSON.stringify({ pid: process.pid, host: hostname(), startedAt: processStart(process.pid) });
  if (!createLock(file, text)) {
    const holder = findLiveHolder(folder);
    if (holder) throw inUse(folder, holder);
    removeStale(file, folder);
    if (!createLock(file, text)) throw inUse(folder, findLiveHolder(folder));
  }
  const touching = setInterval(() => touch(file), TOUCH_EVERY_MS).unref();
  return {
    release: () => {
      clearInterval(touching);
      if (readText(file) === text) rmSync(file, { force: true });
    },
  };
}

/** Who is using the data folder now, or null when nobody is. */
export function findLiveHolder(folder: string): LockHolder | null {
  const file = join(folder, LOCK_FILE);
  const holder = parseHolder(readText(file));
  return holder && isAlive(holder, file) ? holder : null;
}

function createLock(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the dead lock aside first: if somebody was faster and the file moved is theirs, it is put back. */
function removeStale(file: string, folder: string): void {
  const seen = readText(file);
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readText(aside);
  if (moved !== seen) linkSync(aside, file);
  rmSync(aside, { force: true });
  if (moved !== seen) throw inUse(folder, parseHolder(moved));
}

function isAlive(holder: LockHolder, file: string): boolean {
  if (holder.host !== hostname()) return Date.now() - touchedAt(file) < SILENT_AFTER_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.startedAt === null || holder.startedAt === processStart(holder.pid);
}

function parseHolder(text: string | null): LockHolder | null {
  if (text === null) return null;
  try {
    const { pid, host, startedAt } = JSON.parse(text) as Partial<LockHolder>;
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    return { pid, host, startedAt: startedAt ?? null };
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function touchedAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The folder was removed under us; the next write of the database reports it.
  }
}

function inUse(folder: string, holder: LockHolder | null): DatabaseRefusal {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new DatabaseRefusal(
    'data-folder-in-use',
    `The data folder ${folder} is in use by ${who}. Stop that process or choose another DATA_DIR.`,
  );
}
