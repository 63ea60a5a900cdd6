import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { usageOf } from './process-usage';
import { renderEntry } from './render-entry';
import type { RenderMessage, RenderOutcome, RenderTask } from './render-task';

/** What one file may cost. */
export interface RenderLimits {
  readonly residentMb: number;
  /** Of work; five times as long it may wait for a processor. */
  readonly seconds: number;
  /** A process that holds more than that is renewed: what one file left behind must not add to what the next one takes. */
  readonly keptMb: number;
}

export const RENDER_LIMITS: RenderLimits = { residentMb: 700, seconds: 120, keptMb: 300 };

const LOOK_MS = 200;
/** The API comes first. */
const NICE = 10;
/** A process nobody needs gives its memory back. */
const IDLE_MS = 5 * 60_000;
/** So many times as long as it may work a file may wait for a processor. */
const PATIENCE = 5;

/**
 * Makes files in a process of its own, one at a time, so that nothing a document holds can stop or slow down the API.
 * The process is kept for the next file, or renewed after a large one; one that takes too much memory or time is killed.
 */
export class RenderProcess {
  private child: ChildProcess | null = null;
  private idle: NodeJS.Timeout | null = null;
  private tasks = 0;

  private readonly limits: RenderLimits;

  constructor(limits: Partial<RenderLimits> = {}) {
    this.limits = { ...RENDER_LIMITS, ...limits };
  }

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
    if (this.child === child && (usageOf(child.pid)?.residentMb ?? 0) > this.limits.keptMb) this.renew();
    this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    return outcome;
  }

  /** Ends the process at once, with what it is making. */
  close(): void {
    if (this.idle) clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  /** Nobody waits for the start of the next one. */
  private renew(): void {
    this.close();
    this.start();
  }

  private start(): ChildProcess {
    const { file, nodeOptions, environment } = renderEntry();
    const child = fork(file, [], {
      execArgv: [...nodeOptions],
      env: { ...process.env, ...environment },
      serialization: 'advanced',
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    child.once('exit', () => this.forget(child));
    child.on('error', () => this.forget(child));
    if (child.pid !== undefined) putBehind(child.pid);
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

/** A process that is gone already needs no priority. */
function putBehind(pid: number): void {
  try {
    setPriority(pid, NICE);
  } catch {
    return;
  }
}

/** Looks after the process until the interval is cleared. */
function watch(
  { pid }: ChildProcess,
  limits: RenderLimits,
  exceeded: (outcome: RenderOutcome) => void,
): NodeJS.Timeout {
  const begun = performance.now();
  const before = usageOf(pid)?.cpuSeconds ?? 0;
  return setInterval(() => {
    const usage = usageOf(pid);
    const { residentMb, seconds } = limits;
    const waited = (performance.now() - begun) / 1_000;
    // A machine with other things to do takes its time: what counts is the work, and some patience.
    const worked = usage ? usage.cpuSeconds - before : waited;
    if (usage && usage.residentMb > residentMb)
      exceeded({ problem: 'export-too-large', killed: true, reason: `${Math.round(usage.residentMb)} MB` });
    else if (worked > seconds || waited > seconds * PATIENCE)
      exceeded({
        problem: 'export-too-slow',
        killed: true,
        reason: `${Math.round(worked)} s of ${Math.round(waited)} s`,
      });
  }, LOOK_MS);
}
