import { Injectable } from '@nestjs/common';
import { DomainError, type Actor, type MinistryKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { PendingReports } from '../pending-reports.queries';
import { Reminders } from '../reminders';

export interface NudgeMinistryInput {
  readonly round: string;
  readonly ministry: MinistryKey;
}

/** The coordination asks one ministry for what it still owes a round, once a day. */
@Injectable()
export class NudgeMinistry {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly pending: PendingReports,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Answers how many people were written to.
   * @throws DomainError `round-not-found`, `nudged-today`, and the reasons of `may`
   */
  async execute(actor: Actor, { round: id, ministry }: NudgeMinistryInput): Promise<number> {
    const known = await this.pending.findRound(id);
    if (!known) throw new DomainError('round-not-found');
    const { strategy } = known;
    return this.strategies.within(strategy, async (change) => {
      const round = (await this.pending.findRound(id)) ?? known;
      permit(actor, 'nudge-ministry', { type: 'round', strategy, state: round.state });
      return this.reminders.nudge(change, actor, round, ministry);
    });
  }
}
