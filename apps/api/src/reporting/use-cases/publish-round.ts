import { Injectable } from '@nestjs/common';
import { publishRound, type Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { recordRoundStep } from '../round-journal';
import { RoundRepository } from '../round.repository';
import type { RoundTarget } from './round-target';

/** What the publication profile names becomes public. */
@Injectable()
export class PublishRound {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly rounds: RoundRepository,
  ) {}

  execute(actor: Actor, { strategy, round: key, version }: RoundTarget): Promise<void> {
    return this.strategies.within(strategy, async (change) => {
      const round = await this.rounds.get(change, key, version);
      permit(actor, 'publish-round', { type: 'round', strategy, state: round.record.state });
      const after = publishRound(round.record, change.today);
      await this.rounds.save(round, after);
      recordRoundStep(change, actor, 'round-published', round, after);
    });
  }
}
