import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  DomainError,
  may,
  reportStateAfter,
  type Action,
  type Actor,
  type ReportSubject,
  type StatusReportState,
  type StatusReportStep,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureRepository } from '../../measures';
import type { CurrentVersion } from '../../platform/problem/problem';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import type { ReportAtHand } from '../report-filing';
import { RoundRepository } from '../round.repository';
import type { StatusReportEntity } from '../status-report.entity';
import { StatusReportRepository } from '../status-report.repository';
import { reportSubject } from './report-subject';

/** Which report, and the version the caller has seen (`If-Match`). */
export interface ReportTarget {
  readonly report: string;
  readonly version?: number | undefined;
}

export type TakeReportStep<T> = (change: StrategyChange, atHand: ReportAtHand) => Promise<T>;

/** The way every step of a report goes: load, permit, compare the version; then what the use case decides. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyChanges,
    private readonly reports: StatusReportRepository,
    private readonly measures: MeasureRepository,
    private readonly rounds: RoundRepository,
  ) {}

  /**
   * @throws DomainError `report-not-found` also for whoever must not know of it, the reason of a refused permission,
   *   `stale-version` – for the ministry's own persons with what was saved in between
   */
  async step<T>(actor: Actor, action: Action, target: ReportTarget, take: TakeReportStep<T>): Promise<T> {
    const strategy = await this.reports.strategyOf(target.report);
    return this.strategies.within(strategy, async (change) => {
      const report = await this.reports.get(change, target.report);
      const atHand = await this.around(change, report);
      const subject = reportSubject(change, atHand.measure, report);
      if (!knowsReport(actor, subject) && !may(actor, action, subject).allowed) {
        throw new DomainError('report-not-found');
      }
      permit(actor, action, subject);
      await this.refuseStale(report, target.version, may(actor, 'read-unaccepted-report', subject).allowed);
      return take(change, atHand);
    });
  }

  /** The report with its measure and its round. */
  async around(change: StrategyChange, report: StatusReportEntity): Promise<ReportAtHand> {
    const measure = await this.measures.getById(change, report.measureId);
    const round = report.roundId === null ? null : await this.rounds.getById(change, report.roundId);
    return { report, measure, round };
  }

  /** Whoever was slower gets all that is needed to bring both versions together. */
  private async refuseStale(report: StatusReportEntity, expected: number | undefined, mayRead: boolean): Promise<void> {
    const { id, version, content, changedAt, writtenBy } = report;
    if (expected === undefined || expected === version) return;
    const data = { report: id, expected, version };
    if (!mayRead) throw new DomainError('stale-version', data);
    const changedBy = await this.nameOf(writtenBy);
    const current: CurrentVersion = { version, content, changedAt: changedAt?.toISOString() ?? null, changedBy };
    throw new DomainError('stale-version', { ...data, current });
  }

  private async nameOf(personId: string | null): Promise<string | null> {
    const [person] = await this.database.query<{ name: string }>(
      'select display_name as name from person where id = $1',
      [personId],
    );
    return person?.name ?? null;
  }
}

/** An accepted report is there for everybody; an unaccepted one only for whoever may read it. */
export function knowsReport(actor: Actor, subject: ReportSubject): boolean {
  return subject.state === 'accepted' || may(actor, 'read-unaccepted-report', subject).allowed;
}

/** @throws DomainError `not-in-this-state` where the lifecycle knows no such step */
export function stateAfter(state: StatusReportState, step: StatusReportStep): StatusReportState {
  const after = reportStateAfter(state, step);
  if (!after) throw new DomainError('not-in-this-state', { state });
  return after;
}
