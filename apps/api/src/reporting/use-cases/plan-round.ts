import { Injectable } from '@nestjs/common';
import { planRound, type Actor, type PlannedRound, type StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { recordRoundStep } from '../round-journal';
import { RoundRepository, type StoredRound } from '../round.repository';

export interface PlanRoundInput {
  readonly strategy: StrategyKey;
  readonly plan: PlannedRound;
}

/** The coordination plans a round: nobody owes anything yet. */
@Injectable()
export class PlanRound {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly rounds: RoundRepository,
  ) {}

  execute(actor: Actor, { strategy, plan }: PlanRoundInput): Promise<StoredRound> {
    return this.strategies.within(strategy, async (change) => {
      permit(actor, 'plan-round', { type: 'strategy', strategy });
      const planned = planRound(plan, await this.rounds.listKeys(change));
      const round = await this.rounds.add(change, planned);
      recordRoundStep(change, actor, 'round-planned', round, planned);
      return round;
    });
  }
}
