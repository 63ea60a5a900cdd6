import { AsyncResource } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { MEDIA_TYPES } from '@wegmarke/report';
import { Workers, type WorkerState } from '../../platform/health/workers';
import { Editions } from '../editions/editions.repository';
import { StoredFiles } from '../editions/stored-files';
import { FreezeOutcome } from '../use-cases/freeze-outcome';
import { ExportJobs, type ExportJob } from './export-jobs.repository';
import { RenderProcess } from './render-process';
import type { RenderOutcome, RenderTask } from './render-task';

/** Killed once it may have been bad luck; twice it is the document. */
const ATTEMPTS = 2;
/** A job that never came back so often ends whoever takes it up. */
const STARTS = 5;
/** After a call the queue is looked at so often, so long: the job comes with the commit of whoever called. */
const LOOK_MS = 100;
const LOOKS = 50;
/** Jobs of other instances that died are found in their own time. */
const PATROL_MS = 15_000;
const PROGRESS_MS = 500;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Makes the files of the queue, one at a time. A running server opens it; where it was not opened (commands, specs), it
 * works when it is called.
 */
@Injectable()
export class ExportOffice implements OnModuleDestroy {
  private readonly logger = new Logger('export');
  /** Called from inside a request, the work must not become part of its transaction. */
  private readonly outside = new AsyncResource('export-office');
  private readonly renderer = new RenderProcess();
  private readonly finished = new Map<string, (() => void)[]>();
  private working: Promise<void> | null = null;
  private calls = 0;
  private patrol: NodeJS.Timeout | null = null;
  private tidying: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly jobs: ExportJobs,
    private readonly files: StoredFiles,
    private readonly editions: Editions,
    private readonly freeze: FreezeOutcome,
    workers: Workers,
  ) {
    workers.register('reports', () => this.state());
  }

  /** As the check of readiness says it. */
  private state(): WorkerState {
    if (this.renderer.busy) return 'busy';
    return this.patrol === null || this.closed ? 'closed' : 'open';
  }

  /** Of the process that makes files, while there is one. */
  get rendererPid(): number | null {
    return this.renderer.pid;
  }

  /** Takes up what waits, also what an earlier program left behind. */
  open(): void {
    this.patrol ??= setInterval(() => this.call(), PATROL_MS).unref();
    this.tidying ??= setInterval(() => void this.tidy(), DAY_MS).unref();
    void this.tidy();
    this.call();
  }

  /** There may be work, now or as soon as the caller's transaction is over. */
  call(): void {
    this.calls = LOOKS;
    if (this.closed || this.working) return;
    this.working = this.outside.runInAsyncScope(() => this.work());
  }

  /** Resolves when the job has ended, or the time is over. */
  async waitFor(id: string, milliseconds: number): Promise<ExportJob | null> {
    const until = performance.now() + milliseconds;
    let job = await this.jobs.find(id);
    while (job && (job.state === 'queued' || job.state === 'running') && performance.now() < until && !this.closed) {
      await this.nextNews(id);
      job = await this.jobs.find(id);
    }
    return job;
  }

  /** Before the database closes: what is in hand goes back to the queue. */
  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    if (this.patrol) clearInterval(this.patrol);
    if (this.tidying) clearInterval(this.tidying);
    this.renderer.close();
    await this.working;
  }

  /** Other instances do not tell, so it is looked at again after a while in any case. */
  private nextNews(id: string): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PROGRESS_MS);
      const told = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.finished.set(id, [...(this.finished.get(id) ?? []), told]);
    });
  }

  /** Drafts nobody asks for any more make room; editions stay. */
  private async tidy(): Promise<void> {
    try {
      await this.jobs.forgetOld();
      await this.files.forgetUnused();
    } catch (error) {
      if (!this.closed) this.logger.warn(`Old files stay for another day: ${(error as Error).message}`);
    }
  }

  private async work(): Promise<void> {
    try {
      await this.freeze.finishWaiting();
      while (this.calls-- > 0 && !this.closed) {
        const job = await this.jobs.claim(this.database.kind === 'embedded');
        if (!job) await sleep(LOOK_MS);
        else {
          this.calls = LOOKS;
          await this.make(job);
        }
      }
    } catch (error) {
      if (!this.closed) this.logger.error('Files wait for the next look', (error as Error).stack);
    } finally {
      this.working = null;
    }
  }

  private async make(job: ExportJob): Promise<void> {
    const outcome = job.attempts > STARTS ? NEVER_CAME_BACK : await this.render(job);
    if ('bytes' in outcome) await this.keep(job, outcome);
    else if (this.closed) await this.jobs.putBack(job.id, false);
    else if (job.attempts < ATTEMPTS && outcome.killed) await this.jobs.putBack(job.id, true);
    else await this.giveUp(job, outcome);
    for (const tell of this.finished.get(job.id) ?? []) tell();
    this.finished.delete(job.id);
  }

  private async render(job: ExportJob): Promise<RenderOutcome> {
    const { format, language } = job;
    const text = job.editionId === null ? await this.jobs.input(job.id) : await this.editions.model(job.editionId);
    if (text === null) return { problem: 'export-failed', killed: false, reason: 'nothing to make it of' };
    const task: RenderTask = { of: job.kind === 'report' ? 'model' : 'document', text, language, format };
    let share = 0;
    const noting = setInterval(() => void this.jobs.noteProgress(job.id, share).catch(() => undefined), PROGRESS_MS);
    const outcome = await this.renderer.render(task, (progress) => {
      share = Math.min(Math.max(progress, 0), 1);
    });
    clearInterval(noting);
    return outcome;
  }

  /** All of it or nothing: a file is there whole, or not at all. */
  private async keep(job: ExportJob, { bytes, places }: Extract<RenderOutcome, { bytes: unknown }>): Promise<void> {
    await this.database.inTransaction(async () => {
      const checksum = await this.files.put(bytes, MEDIA_TYPES[job.format]);
      await this.jobs.finish(job.id, checksum, places);
      if (job.editionId) await this.editions.addFile(job.editionId, job.language, job.format, checksum);
    });
    if (job.editionId) await this.freeze.finishIfWhole(job.editionId);
  }

  private async giveUp(job: ExportJob, outcome: Extract<RenderOutcome, { problem: unknown }>): Promise<void> {
    this.logger.error(`${job.name} could not be made (${outcome.problem}): ${outcome.reason}`);
    if (job.editionId) await this.freeze.abandon(job.editionId, outcome.problem);
    else await this.jobs.fail(job.id, outcome.problem);
  }
}

const NEVER_CAME_BACK: RenderOutcome = {
  problem: 'export-failed',
  killed: true,
  reason: 'interrupted again and again',
};
