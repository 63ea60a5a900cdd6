import { Injectable } from '@nestjs/common';
import { workingDaysLeft, type LocalDate } from '@wegmarke/domain';
import type { MailItem } from '@wegmarke/wording';
import { MailLinks } from './mail-links';
import type { MinistryOfMail, PendingReport, RoundOfMail } from './pending-reports.queries';
import type { StrategyOfMail } from './strategy-of-mail';
import type { WaitingWork } from './waiting-work.queries';

/** Makes the lines of mails: what, until when, where to click. */
@Injectable()
export class MailItems {
  constructor(private readonly links: MailLinks) {}

  pending(strategy: StrategyOfMail, round: RoundOfMail, report: PendingReport, day: LocalDate): MailItem {
    const unwritten = round.deadlineOn < day ? 'overdue' : 'due';
    return {
      group: report.waitsFor === 'approver' ? 'sign' : unwritten,
      code: report.measure,
      title: { de: report.titleDe, fr: report.titleFr },
      deadlineOn: round.deadlineOn,
      daysLeft: workingDaysLeft(round.deadlineOn, day),
      count: null,
      link: this.links.form(strategy.key, report.measure, round.key),
    };
  }

  waiting(strategy: StrategyOfMail, work: WaitingWork, day: LocalDate): MailItem {
    return {
      group: work.group,
      code: work.measure,
      title: { de: work.titleDe, fr: work.titleFr },
      deadlineOn: work.deadlineOn,
      daysLeft: work.deadlineOn === null ? null : workingDaysLeft(work.deadlineOn, day),
      count: null,
      link:
        work.reportId === null
          ? this.links.measure(strategy.key, work.measure)
          : this.links.report(strategy.key, work.reportId),
    };
  }

  /** One line of the coordination's summary: a ministry and how many reports it owes. */
  ministry(
    strategy: StrategyOfMail,
    round: RoundOfMail,
    ministry: MinistryOfMail,
    count: number,
    day: LocalDate,
  ): MailItem {
    return {
      group: 'ministry',
      code: ministry.abbrDe,
      title: { de: ministry.nameDe, fr: ministry.nameFr },
      deadlineOn: round.deadlineOn,
      daysLeft: workingDaysLeft(round.deadlineOn, day),
      count,
      link: `${this.links.round(strategy.key, round.key)}?ministry=${encodeURIComponent(ministry.key)}`,
    };
  }
}
