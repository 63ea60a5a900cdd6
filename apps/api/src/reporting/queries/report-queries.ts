import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  DomainError,
  may,
  queryStateOf,
  settleQuery,
  type Action,
  type Actor,
  type MeasureCode,
  type OpenQuery,
  type QueryState,
  type ReportSubject,
} from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';
import type { QueryDto } from './query.dto';
import { recordQuery } from './query-journal';
import { ReportQueryRepository, type StoredQuery } from './report-query.repository';
import { ReportSubjects } from './report-subjects';

/** What else in the slice needs to know of the questions on a report: its form, its acceptance, the seal. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly database: Database,
    private readonly subjects: ReportSubjects,
    private readonly queries: ReportQueryRepository,
  ) {}

  /** The questions on a report, oldest first; none for whoever is neither the coordination nor the ministry. */
  async listFor(actor: Actor, reportId: string): Promise<QueryDto[]> {
    const { subject } = await this.subjects.get(reportId);
    if (!seesQueries(actor, subject)) return [];
    const queries = await this.queries.list(reportId);
    return queries.map((query) => queryAnswer(actor, subject, query));
  }

  /**
   * Accepting a report says that its answers are enough; they are settled.
   * @throws DomainError `query-open` while a question on the report has no answer
   */
  async settleAnswered(change: StrategyChange, actor: Actor, reportId: string): Promise<void> {
    const queries = await this.queries.list(reportId);
    if (queries.length === 0) return;
    const { measure } = await this.subjects.get(reportId);
    refuseOpen(measure, queries);
    for (const query of queries.filter((each) => queryStateOf(each) === 'answered')) {
      const settled = await this.queries.saveSettled(query, settleQuery(query, change.today), actor.personId);
      recordQuery(change, actor, 'query-settled', measure, query, settled);
    }
  }

  /** What keeps a round from being sealed. */
  listOpenOfRound(roundId: string): Promise<OpenQuery[]> {
    return this.database.query<OpenQuery>(
      `select m.code as measure, q.field
       from report_query q
       join status_report r on r.id = q.report_id
       join measure m on m.id = r.measure_id
       where r.round_id = $1 and q.answered_on is null and q.settled_on is null
       order by m.code, q.id`,
      [roundId],
    );
  }
}

function refuseOpen(measure: MeasureCode, queries: readonly StoredQuery[]): void {
  const open = queries.filter((query) => queryStateOf(query) === 'open');
  const [first] = open;
  if (!first) return;
  const issues = open.map(({ field }) => ({ pointer: field, code: 'query-open', data: { measure, field } }));
  throw new DomainError('query-open', { measure, field: first.field, issues });
}

/** Readers and other ministries never learn that a question was asked. */
export function seesQueries({ grants }: Actor, { strategy, lead }: ReportSubject): boolean {
  return grants.some(
    (grant) =>
      (grant.role === 'coordinator' && grant.strategy === strategy) ||
      ((grant.role === 'approver' || grant.role === 'desk') && grant.ministry === lead),
  );
}

const STEPS: Readonly<Record<QueryState, readonly Action[]>> = {
  open: ['answer-query', 'settle-query'],
  answered: ['settle-query'],
  settled: [],
};

export function queryAnswer(actor: Actor, subject: ReportSubject, query: StoredQuery): QueryDto {
  const { id, version, field, question, askedOn, answer, answeredOn, settledOn } = query;
  const state = queryStateOf(query);
  const allowedActions = STEPS[state].filter((step) => may(actor, step, subject).allowed);
  return { id, version, field, question, askedOn, answer, answeredOn, settledOn, state, allowedActions };
}
