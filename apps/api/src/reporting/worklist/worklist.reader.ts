import { Injectable } from '@nestjs/common';
import {
  COORDINATING_MINISTRY,
  refuseIssues,
  workOf,
  WORK_SCOPES,
  type Actor,
  type ReportSubject,
  type WorkCandidate,
  type WorkItem,
  type WorkKind,
  type WorkScope,
} from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { unknownValues } from '../../strategy';
import type { WorkCountsDto, WorkDto, WorkItemDto } from './worklist.dto';
import { WorkQueries, type WorkRow } from './worklist.queries';

type RowCandidate = WorkCandidate & { readonly row: WorkRow };

/** A person's work list over all strategies: what is due, what came back, what waits for a decision. */
@Injectable()
export class WorkLists {
  constructor(
    private readonly queries: WorkQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `filter-value-unknown` for a scope that is none */
  async of(actor: Actor, wanted?: string): Promise<WorkDto> {
    const scope = scopeOf(wanted);
    const today = this.clock.today();
    const strategies = actor.grants.flatMap((grant) => (grant.role === 'coordinator' ? [grant.strategy] : []));
    const ministries = actor.grants.flatMap((grant) => ('ministry' in grant ? [grant.ministry] : []));
    const reaches = strategies.length > 0 || ministries.length > 0;
    const rows = reaches ? await this.queries.list({ today, strategies, ministries }) : [];
    const items = workOf(actor, rows.map(candidateOf), scope, today);
    return { today, counts: countsOf(items), items: items.map((item) => itemAnswer(actor, item)) };
  }
}

function scopeOf(wanted: string | undefined): WorkScope {
  if (wanted === undefined) return 'ministry';
  refuseIssues(unknownValues('scope', [wanted], WORK_SCOPES));
  return wanted as WorkScope;
}

function candidateOf(row: WorkRow): RowCandidate {
  const { code: measure, strategy, ministry, since, round } = row;
  return { measure, strategy, ministry, since, round, row, on: subjectOf(row) };
}

function subjectOf(row: WorkRow): WorkCandidate['on'] {
  const { type, report, query, proposal, strategy, ministry, participants } = row;
  if (type === 'query' && query) return { type, answered: query.answered, subject: reportSubjectOf(row) };
  if (type === 'report' && report) return { type, queries: report.queries, subject: reportSubjectOf(row) };
  if (type === 'lead-offer' && proposal) {
    return { type, subject: { type, strategy, lead: ministry, to: proposal.to ?? ministry } };
  }
  if (type === 'amendment' && proposal) {
    const { proposedBy } = proposal;
    const coordinatingMinistry = COORDINATING_MINISTRY;
    return { type, subject: { type, strategy, lead: ministry, coordinatingMinistry, proposedBy } };
  }
  return { type: 'request', participants };
}

function reportSubjectOf({ report, strategy, ministry, participants }: WorkRow): ReportSubject {
  const { state = 'draft', writtenBy = null, contributors = [], submittedBy = null, signedBy = null } = report ?? {};
  const authors = { writtenBy, contributors, submittedBy, signedBy };
  return { type: 'report', strategy, lead: ministry, participants, state, ...authors };
}

function itemAnswer(
  actor: Actor,
  { kind, candidate, daysLeft, overdue, allowedActions }: WorkItem<RowCandidate>,
): WorkItemDto {
  const { row } = candidate;
  const { measureId: id, code, title, strategy, ministry, round, report, query, proposal, since } = row;
  const offered = proposal && { id: proposal.id, version: proposal.version };
  return {
    key: [kind, ...keyParts(row)].join(':'),
    kind,
    measure: { id, code, title },
    strategy,
    ministry,
    round: round && { id: round.id, key: round.key, deadlineOn: round.deadlineOn },
    report: report && {
      id: report.id,
      version: report.version,
      state: report.state,
      unchanged: report.unchanged,
      mine: report.writtenBy !== null && report.writtenBy === actor.personId,
    },
    query: query && { id: query.id, version: query.version, field: query.field, question: query.question },
    leadOffer: kind === 'lead_offer' ? offered : null,
    amendment: kind === 'amendment' ? offered : null,
    daysLeft,
    overdue,
    since,
    allowedActions: [...allowedActions],
  };
}

/** What names the item for good, so that a list keeps its place when it is read again. */
function keyParts({ type, measureId, round, report, query, proposal }: WorkRow): readonly (string | undefined)[] {
  if (type === 'request') return [measureId, round?.id];
  return [query?.id ?? report?.id ?? proposal?.id];
}

function countsOf(items: readonly WorkItem[]): WorkCountsDto {
  const count = (...kinds: readonly WorkKind[]): number => items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    due: count('due', 'draft'),
    returned: count('returned'),
    toSign: count('to_sign'),
    toAccept: count('to_accept'),
    queries: count('query', 'query_answered'),
    leadOffers: count('lead_offer'),
    amendments: count('amendment'),
  };
}
