import { Injectable } from '@nestjs/common';
import { reviewRound, type Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { recordRoundStep } from '../round-journal';
import { RoundRepository } from '../round.repository';
import type { RoundTarget } from './round-target';

/** The answers are in: somebody looks before the round is final. */
@Injectable()
export class ReviewRound {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly rounds: RoundRepository,
  ) {}

  execute(actor: Actor, { strategy, round: key, version }: RoundTarget): Promise<void> {
    return this.strategies.within(strategy, async (change) => {
      const round = await this.rounds.get(change, key, version);
      permit(actor, 'review-round', { type: 'round', strategy, state: round.record.state });
      const after = reviewRound(round.record);
      await this.rounds.save(round, after);
      recordRoundStep(change, actor, 'round-in-review', round, after);
    });
  }
}
