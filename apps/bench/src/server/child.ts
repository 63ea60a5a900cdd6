import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A program started for the measurement; it says its address when it is ready. */
export interface Child {
  readonly url: string;
  /** Resident memory in MB; null where the system does not tell. */
  memoryMb(): number | null;
  /** Processor time used so far, in steps of 10 ms; null where the system does not tell. */
  processorMs(): number | null;
  stop(): Promise<void>;
}

const READY_MS = 300_000;
const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\s*$/m;

/** Starts a Node program and waits until it has printed its address. Fails with what it said if it ends before. */
export async function startChild(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Child> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Europe/Berlin', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): Promise<void> => end(child);
  try {
    const url = await addressOf(child);
    return { url, memoryMb: () => residentMb(child.pid), processorMs: () => processorMs(child.pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = ADDRESS.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`A measured program ended (${code}) before it was ready:\n${said}`)));
    setTimeout(() => reject(new Error(`A measured program was not ready in time:\n${said}`)), READY_MS).unref();
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function residentMb(pid: number | undefined): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(processFile(pid, 'status'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Linux counts in hundredths of a second, user time and system time apart; the name before them may hold blanks. */
function processorMs(pid: number | undefined): number | null {
  const [, user, system] = /\) \S(?: \S+){10} (\d+) (\d+) /.exec(processFile(pid, 'stat')) ?? [];
  return user === undefined ? null : (Number(user) + Number(system)) * 10;
}

/** What Linux says of a process; nothing elsewhere. */
function processFile(pid: number | undefined, name: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
