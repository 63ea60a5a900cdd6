import { Injectable } from '@nestjs/common';
import {
  isKnownOn,
  leadOn,
  liveMeasure,
  openRound,
  statusClassOf,
  type Actor,
  type MeasureAtOpening,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureChanges, MeasureRepository, type StoredMeasure } from '../../measures';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import { recordRoundStep } from '../round-journal';
import { RoundRepository } from '../round.repository';
import type { RoundTarget } from './round-target';

/** Opening freezes who owes what. From now on each measure asked is `open` in this round. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly rounds: RoundRepository,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChanges,
  ) {}

  execute(actor: Actor, { strategy, round: key, version }: RoundTarget): Promise<void> {
    return this.strategies.within(strategy, async (change) => {
      const round = await this.rounds.get(change, key, version);
      permit(actor, 'open-round', { type: 'round', strategy, state: round.record.state });
      const measures = await this.measures.listAll(change);
      const ids = new Map(measures.map(({ id, code }) => [code, id]));
      const opened = openRound(round.record, atOpening(change, measures), change.today);
      await this.rounds.save(round, opened.round);
      await this.rounds.addRequests(round, opened.requests, ({ measure }) => ids.get(measure) ?? '');
      recordRoundStep(change, actor, 'round-opened', round, opened.round, { requests: opened.requests.length });
      change.announce({ type: 'round-opened', roundId: round.id });
      this.changes.touchAll(change);
    });
  }
}

function atOpening({ today }: StrategyChange, measures: readonly StoredMeasure[]): MeasureAtOpening[] {
  return measures
    .filter(({ record }) => isKnownOn(record.facts, today))
    .map(({ code, record: { facts } }) => ({
      code,
      status: statusClassOf(liveMeasure(facts)),
      lead: leadOn(facts.leads, today),
    }));
}
