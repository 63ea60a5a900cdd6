import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { StrategyModule } from '../strategy';
import { DailyReminders } from './daily-reminders';
import { MailDelivery } from './delivery/mail-delivery';
import { MailQueue } from './delivery/mail-queue';
import { PostOffice } from './delivery/post-office';
import { Smtp } from './delivery/smtp';
import { EventMails } from './event-mails';
import { MailItems } from './mail-items';
import { MailLinks } from './mail-links';
import { MailListQueries } from './mail-list.queries';
import { MailListReader } from './mail-list.reader';
import { MailWriter } from './mail-writer';
import { MailController } from './mail.controller';
import { PendingReports } from './pending-reports.queries';
import { ReminderBook } from './reminder-book';
import { ReminderMails } from './reminder-mails';
import { Reminders } from './reminders';
import { NudgeMinistry } from './use-cases/nudge-ministry';
import { WaitingWorkMails } from './waiting-work-mails';
import { WaitingWorkQueries } from './waiting-work.queries';

/** Tells people what waits for them. It listens to changes of strategies; no slice below knows it. */
@Module({
  imports: [AccessModule, StrategyModule],
  controllers: [MailController],
  providers: [
    DailyReminders,
    EventMails,
    MailDelivery,
    MailItems,
    MailLinks,
    MailListQueries,
    MailListReader,
    MailQueue,
    MailWriter,
    NudgeMinistry,
    PendingReports,
    PostOffice,
    ReminderBook,
    ReminderMails,
    Reminders,
    Smtp,
    WaitingWorkMails,
    WaitingWorkQueries,
  ],
})
export class NotificationsModule {}
