import { Injectable } from '@nestjs/common';
import type { Actor, StrategyKey } from '@wegmarke/domain';
import type { RoundDetailDto } from '../round-detail.dto';
import { RoundsReader } from '../rounds.reader';
import { OpenRound } from '../use-cases/open-round';
import { PlanRound } from '../use-cases/plan-round';
import { PublishRound } from '../use-cases/publish-round';
import { ReviewRound } from '../use-cases/review-round';
import { SealRound } from '../use-cases/seal-round';
import type { NewRoundDto } from './round-input.dto';
import { RoundTargets } from './round-targets';

export type RoundStepName = 'open' | 'review' | 'seal' | 'publish';

/** The steps of a round as routes take them: by id, with the version seen, answered by the round as it stands. */
@Injectable()
export class RoundSteps {
  private readonly steps;

  constructor(
    private readonly planRound: PlanRound,
    private readonly targets: RoundTargets,
    private readonly reader: RoundsReader,
    open: OpenRound,
    review: ReviewRound,
    seal: SealRound,
    publish: PublishRound,
  ) {
    this.steps = { open, review, seal, publish };
  }

  async plan(actor: Actor, strategy: StrategyKey, plan: NewRoundDto): Promise<RoundDetailDto> {
    const { id } = await this.planRound.execute(actor, { strategy, plan });
    return this.reader.get(actor, id);
  }

  async take(actor: Actor, step: RoundStepName, id: string, version: number): Promise<RoundDetailDto> {
    const target = await this.targets.get(id);
    await this.steps[step].execute(actor, { ...target, version });
    return this.reader.get(actor, id);
  }
}
