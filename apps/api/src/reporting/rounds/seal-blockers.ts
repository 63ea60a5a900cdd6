import { Injectable } from '@nestjs/common';
import {
  fieldIssue,
  issueIf,
  sealBlockers,
  type Actor,
  type FieldIssue,
  type LocalDate,
  type StrategyKey,
} from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { ReportQueries } from '../queries/report-queries';
import { RoundControlQueries } from './round-control.queries';

/** What a round still needs until it is sealed, as somebody may know who asks for what only sealed rounds have. */
@Injectable()
export class SealBlockers {
  constructor(
    private readonly rounds: RoundControlQueries,
    private readonly queries: ReportQueries,
    private readonly clock: Clock,
  ) {}

  /** Who owes what is the coordination's to know; others learn how far the round is. @throws DomainError `round-not-found` */
  async of(actor: Actor, roundId: string): Promise<readonly FieldIssue[]> {
    const { strategy, record } = await this.rounds.round(roundId);
    const { state, asOfOn } = record;
    const today = this.clock.today();
    const ofRound = [
      fieldIssue('/round/state', 'not-in-this-state', { state }),
      ...issueIf(asOfOn > today, '/round/asOfOn', 'round-not-ready', { asOfOn }),
    ];
    const requests = (await this.rounds.requests(roundId)).map(({ request }) => request);
    const blockers = sealBlockers(record, requests, await this.queries.listOpenOfRound(roundId), today);
    return [...ofRound, ...(coordinates(actor, strategy) ? blockers : countedRequests(blockers, record.deadlineOn))];
  }
}

/** As the list of rounds says it to everybody: how many, not whose. */
function countedRequests(blockers: readonly FieldIssue[], deadlineOn: LocalDate): readonly FieldIssue[] {
  const open = blockers.filter(({ code }) => code === 'request-open').length;
  return issueIf(open > 0, '/requests', 'requests-outstanding', { open, deadlineOn });
}

function coordinates(actor: Actor, strategy: StrategyKey): boolean {
  return actor.grants.some((grant) => grant.role === 'coordinator' && grant.strategy === strategy);
}
