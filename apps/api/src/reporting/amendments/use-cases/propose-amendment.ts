import { Injectable } from '@nestjs/common';
import { amendable, type Actor, type MeasureCode } from '@wegmarke/domain';
import { permit } from '../../../access';
import { MeasureRepository } from '../../../measures';
import { StrategyChanges } from '../../../strategy';
import { RoundRepository } from '../../round.repository';
import { RoundTargets } from '../../rounds/round-targets';
import { AmendedContent, type GivenContent } from '../amended-content';
import { AmendmentRepository } from '../amendment.repository';
import { sealedFactsOf } from '../sealed-facts';
import { SnapshotVersions } from '../../snapshot-versions';

export interface ProposeAmendmentInput {
  readonly round: string;
  readonly measure: MeasureCode;
  readonly reason: string;
  /** What is left out stays as the newest report that counts in the round says. */
  readonly content: GivenContent;
}

/** The coordination proposes a correction of what a sealed round holds of one measure. Nothing changes yet. */
@Injectable()
export class ProposeAmendment {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly targets: RoundTargets,
    private readonly rounds: RoundRepository,
    private readonly measures: MeasureRepository,
    private readonly snapshots: SnapshotVersions,
    private readonly amendments: AmendmentRepository,
    private readonly contents: AmendedContent,
  ) {}

  /** Answers the id of the amendment. */
  async execute(actor: Actor, input: ProposeAmendmentInput): Promise<string> {
    const { round: roundId, measure: code, reason } = input;
    const { strategy } = await this.targets.get(roundId);
    return this.strategies.within(strategy, async (change) => {
      const round = await this.rounds.getById(change, roundId);
      permit(actor, 'propose-amendment', { type: 'round', strategy, state: round.record.state });
      const measure = await this.measures.get(change, code);
      await this.snapshots.newestOf(roundId, measure);
      await this.amendments.refusePending(roundId, measure.id, code);
      const content = await this.contents.complete(roundId, measure.id, input.content);
      amendable(measure.record, { reason, content }, sealedFactsOf(round.record), change.today);
      const proposedBy = actor.personId ?? '';
      const id = await this.amendments.add(change, { roundId, measureId: measure.id, reason, content, proposedBy });
      change.recordInternal(actor, {
        action: 'amendment-proposed',
        subjectType: 'amendment',
        subjectId: id,
        subjectKey: code,
        old: null,
        new: { round: round.record.key, measure: code, reason, content },
      });
      return id;
    });
  }
}
