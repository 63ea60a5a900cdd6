import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { isWorkingDay } from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { Config } from '../../platform/config';
import { DailyReminders } from '../daily-reminders';
import { MailDelivery } from './mail-delivery';
import { MailQueue } from './mail-queue';

/** Reminders are made from this hour on, on the clock of Stuttgart. */
const FROM = '05:30';
/** Without a queue, and so without its timetable, the day is looked at so often. */
const LOOK_MS = 30 * 60_000;

const clockInStuttgart = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * Opens when the server runs, never in commands and specs that only use the slices. With a mail server (`SMTP_URL`) it
 * sends what waits and reminds every morning; without one it only makes the reminders, and mails are kept.
 */
@Injectable()
export class PostOffice implements OnModuleDestroy {
  private readonly logger = new Logger('mail');
  private opening: Promise<void> | null = null;
  private looking: NodeJS.Timeout | null = null;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly queue: MailQueue,
    private readonly delivery: MailDelivery,
    private readonly reminders: DailyReminders,
  ) {}

  /** Never fails: without mails the product still answers. What went wrong stands in the log. */
  open(): Promise<void> {
    this.opening ??= this.openOnce().catch((error: unknown) => {
      this.logger.error('Mails cannot be sent until the program is started again', (error as Error).stack);
    });
    return this.opening;
  }

  /** Before the database closes. */
  async onModuleDestroy(): Promise<void> {
    await this.opening;
    if (this.looking) clearInterval(this.looking);
    await this.queue.close();
  }

  private async openOnce(): Promise<void> {
    if (this.config.smtpUrl === null) return this.openWithoutServer();
    await this.queue.open({
      deliver: (mail) => this.delivery.deliver(mail),
      remind: () => this.remindToday(),
    });
    await this.remindToday();
  }

  private async openWithoutServer(): Promise<void> {
    await this.remindToday();
    this.looking = setInterval(() => {
      this.remindToday().catch((error: unknown) => {
        this.logger.warn(`Reminders wait for the next look: ${(error as Error).message}`);
      });
    }, LOOK_MS).unref();
  }

  /**
   * Catches up if reminders were missed; those that were made are not made again. Nobody is written to on a day off or
   * at night; what is only kept may be made whenever the program is started.
   */
  private async remindToday(): Promise<void> {
    const sends = this.config.smtpUrl !== null;
    if (sends && !isWorkingDay(this.clock.today())) return;
    if (sends && clockInStuttgart.format(this.clock.now()) < FROM) return;
    await this.reminders.run();
  }
}
