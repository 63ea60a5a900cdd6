import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { PgBoss } from 'pg-boss';
import { Clock } from '../../platform/clock';
import { oldestToSend } from './oldest-to-send';
import { throughOwnPool } from './own-pool';

const MAILS = 'mail';
const REMINDERS = 'reminders';
/** Before the offices open, every day; the ladder itself knows which days are worked. */
const EVERY_MORNING = '30 5 * * *';
const TIME_ZONE = 'Europe/Berlin';

/** How often the queue looks for work, in seconds. Nobody waits for a mail, and idle looking costs the database. */
const LOOK_SECONDS = 10;
const CRON_SECONDS = 30;
const UPKEEP_SECONDS = 300;

const MAIL_JOBS = {
  // One job per mail, however often it is asked for.
  policy: 'exclusive',
  // From half a minute to half an hour between attempts, for about four days: a server that is gone over a weekend.
  retryLimit: 200,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 1_800,
  expireInSeconds: 120,
} as const;

/** A mail to be sent, and from when on. */
export interface QueuedMail {
  readonly id: string;
  readonly sendAfter: Date;
}

export interface QueueWork {
  deliver(mailId: string): Promise<void>;
  remind(): Promise<unknown>;
}

/**
 * Jobs in the database (schema `pgboss`), so that a restart loses none. Only a running server with a mail server opens the
 * queue; until then `enqueue` does nothing, because the rows of `mail` are what counts: opening finds them.
 */
@Injectable()
export class MailQueue {
  private readonly logger = new Logger('mail');
  private boss: PgBoss | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async open(work: QueueWork): Promise<void> {
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      db: throughOwnPool(this.database),
      backend: this.database.kind === 'embedded' ? 'pglite' : 'postgres',
      registerInstance: false,
      reindex: false,
      monitorVacuum: false,
      superviseIntervalSeconds: UPKEEP_SECONDS,
      cronMonitorIntervalSeconds: CRON_SECONDS,
      cronWorkerIntervalSeconds: CRON_SECONDS,
    });
    // The queue tries again by itself; an error nobody hears would end the program.
    boss.on('error', (error) => this.logger.warn(`The mail queue could not reach the database: ${error.message}`));
    await boss.start();
    this.boss = boss;
    await boss.createQueue(MAILS, MAIL_JOBS);
    await boss.createQueue(REMINDERS, { policy: 'exclusive', retryLimit: 5, retryDelay: 60, retryBackoff: true });
    await this.enqueue(await this.listUnsent());
    await this.deliverThrough(boss, work);
    await boss.work(REMINDERS, { batchSize: 1, pollingIntervalSeconds: LOOK_SECONDS }, () => work.remind());
    await boss.schedule(REMINDERS, EVERY_MORNING, null, { tz: TIME_ZONE, missed: 'once' });
  }

  /** In a transaction the jobs are there if and only if the mails are. */
  async enqueue(mails: readonly QueuedMail[]): Promise<void> {
    if (!this.boss || mails.length === 0) return;
    const jobs = mails.map(({ id, sendAfter }) => ({
      data: { mail: id },
      singletonKey: id,
      startAfter: sendAfter,
    }));
    await this.boss.insert(MAILS, jobs);
  }

  /** Lets the mail in hand finish. The database closes afterwards. */
  async close(): Promise<void> {
    const { boss } = this;
    this.boss = null;
    await boss?.stop({ graceful: true, close: false, timeout: 10_000 });
  }

  /** One after the other without a pause while all goes well; after a failure the queue looks again in its own time. */
  private async deliverThrough(boss: PgBoss, work: QueueWork): Promise<void> {
    let worker = '';
    const look = { batchSize: 1, pollingIntervalSeconds: LOOK_SECONDS };
    worker = await boss.work<{ mail: string }>(MAILS, look, async (jobs) => {
      for (const { data } of jobs) await work.deliver(data.mail);
      boss.notifyWorker(worker);
    });
  }

  /** Made while no queue was open, or left behind by one that gave up. */
  private listUnsent(): Promise<QueuedMail[]> {
    return this.database.query<QueuedMail>(
      'select id, send_after as "sendAfter" from mail where sent_at is null and due_on >= $1 order by id',
      [oldestToSend(this.clock.today())],
    );
  }
}
