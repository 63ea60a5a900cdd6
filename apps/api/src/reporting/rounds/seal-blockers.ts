import { Injectable } from '@nestjs/common';
import { fieldIssue, issueIf, sealBlockers, type Actor, type FieldIssue, type StrategyKey } from '@wegmarke/domain';
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
    if (!coordinates(actor, strategy)) return ofRound;
    const requests = (await this.rounds.requests(roundId)).map(({ request }) => request);
    return [...ofRound, ...sealBlockers(record, requests, await this.queries.listOpenOfRound(roundId), today)];
  }
}

function coordinates(actor: Actor, strategy: StrategyKey): boolean {
  return actor.grants.some((grant) => grant.role === 'coordinator' && grant.strategy === strategy);
}
