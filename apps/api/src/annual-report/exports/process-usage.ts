import { readFileSync } from 'node:fs';

/** What a process holds and has used up so far. */
export interface ProcessUsage {
  readonly residentMb: number;
  /** Of all processors together. */
  readonly cpuSeconds: number;
}

const PAGE_BYTES = 4_096;
const TICKS_PER_SECOND = 100;
/** Places of the time in user and in system mode behind the name of the program. */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;

/** Null where the system does not tell (it is not Linux), or the process is gone. */
export function usageOf(pid: number | undefined): ProcessUsage | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS]);
    return { residentMb: (pages * PAGE_BYTES) / 1024 / 1024, cpuSeconds: ticks / TICKS_PER_SECOND };
  } catch {
    return null;
  }
}
