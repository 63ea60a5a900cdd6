import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { renderEntry } from './render-entry';
import type { RenderMessage, RenderOutcome, RenderTask } from './render-task';

/** What one file may cost. */
export interface RenderLimits {
  readonly residentMb: number;
  readonly seconds: number;
}

export const RENDER_LIMITS: RenderLimits = { residentMb: 600, seconds: 120 };

const LOOK_MS = 200;
/** The API comes first. */
const NICE = 10;
/** A process nobody needs gives its memory back. */
const IDLE_MS = 5 * 60_000;
const PAGE_BYTES = 4_096;

/**
 * Makes files in a process of its own, one at a time, so that nothing a document holds can stop or slow down the API.
 * The process is kept for the next file; one that takes too much memory or time is killed.
 */
export class RenderProcess {
  private child: ChildProcess | null = null;
  private idle: NodeJS.Timeout | null = null;
  private tasks = 0;

  constructor(private readonly limits: RenderLimits = RENDER_LIMITS) {}

  get busy(): boolean {
    return this.tasks > 0;
  }

  /** Of the process at work or waiting; null without one. */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  /** Never rejects: a file that cannot be made is an outcome, too. */
  async render(task: RenderTask, progress: (share: number) => void): Promise<RenderOutcome> {
    if (this.idle) clearTimeout(this.idle);
    const child = this.child ?? this.start();
    this.tasks++;
    const outcome = await this.ask(child, task, progress);
    this.tasks--;
    this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    return outcome;
  }

  /** Ends the process at once, with what it is making. */
  close(): void {
    if (this.idle) clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private start(): ChildProcess {
    const { file, nodeOptions } = renderEntry();
    const child = fork(file, [], {
      execArgv: [...nodeOptions],
      serialization: 'advanced',
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    child.once('exit', () => this.forget(child));
    child.on('error', () => this.forget(child));
    if (child.pid !== undefined) setPriority(child.pid, NICE);
    child.unref();
    child.channel?.unref();
    this.child = child;
    return child;
  }

  private forget(child: ChildProcess): void {
    if (this.child === child) this.child = null;
  }

  private ask(child: ChildProcess, task: RenderTask, progress: (share: number) => void): Promise<RenderOutcome> {
    return new Promise((resolve) => {
      let kill: RenderOutcome | null = null;
      const end = (outcome: RenderOutcome): void => {
        clearInterval(looking);
        child.off('message', hear).off('exit', exited).off('error', exited);
        child.channel?.unref();
        resolve(outcome);
      };
      const exited = (): void => end(kill ?? { problem: 'export-failed', killed: true, reason: 'the process ended' });
      const hear = (message: RenderMessage): void => {
        if ('progress' in message) return progress(message.progress);
        if ('bytes' in message) return end(message);
        end({ problem: message.problem, killed: false, reason: message.failed });
      };
      const looking = watch(child, this.limits, (found) => {
        kill ??= found;
        child.kill('SIGKILL');
      });
      child.on('message', hear).once('exit', exited).once('error', exited);
      child.channel?.ref();
      child.send(task, (error) => error && exited());
    });
  }
}

/** Looks after the process until the interval is cleared. */
function watch(
  { pid }: ChildProcess,
  { residentMb, seconds }: RenderLimits,
  exceeded: (outcome: RenderOutcome) => void,
): NodeJS.Timeout {
  const deadline = performance.now() + seconds * 1_000;
  return setInterval(() => {
    const used = residentMbOf(pid);
    if (used > residentMb) exceeded({ problem: 'export-too-large', killed: true, reason: `${Math.round(used)} MB` });
    else if (performance.now() > deadline)
      exceeded({ problem: 'export-too-slow', killed: true, reason: `more than ${seconds} s` });
  }, LOOK_MS);
}

/** Linux tells; elsewhere the limit of the heap must do. */
function residentMbOf(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * PAGE_BYTES) / 1024 / 1024;
  } catch {
    return 0;
  }
}
