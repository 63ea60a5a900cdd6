import { Injectable } from '@nestjs/common';
import {
  DomainError,
  leadOn,
  reshuffleLeads,
  type Actor,
  type Decision,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type StrategyKey,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges, StrategyContents, type StrategyChange } from '../../strategy';
import { MeasureChanges } from '../measure-changes';
import { measureSubject } from '../measure-subject';
import { MeasureRepository } from '../measure.repository';
import type { StoredMeasure } from '../stored-measure';
import { LeadOffers } from './lead-offers';
import { MovedWork, type WorkOfMeasure } from './moved-work';

export type LeadMoves =
  | readonly { readonly measure: MeasureCode; readonly to: MinistryKey }[]
  | { readonly from: MinistryKey; readonly to: MinistryKey };

export interface ReshuffleLeadsInput {
  readonly strategy: StrategyKey;
  readonly effectiveOn: LocalDate;
  readonly decision: Decision;
  readonly moves: LeadMoves;
  /** The revision the caller has seen; `null`: a dry run, nothing is changed. */
  readonly apply: number | null;
}

export interface Reshuffled {
  readonly revision: number;
  readonly moves: readonly MovedLead[];
}

export interface MovedLead extends WorkOfMeasure {
  readonly measure: StoredMeasure;
  readonly from: MinistryKey;
  readonly to: MinistryKey;
}

interface Move {
  readonly measure: StoredMeasure;
  readonly to: MinistryKey;
}

/** The ministries are cut anew: many leads move by one decree, in one transaction, all or none. */
@Injectable()
export class ReshuffleLeads {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly contents: StrategyContents,
    private readonly offers: LeadOffers,
    private readonly work: MovedWork,
    private readonly changes: MeasureChanges,
  ) {}

  /** @throws DomainError `stale-version`, `measure-unknown`, the reason of a refused permission, or the decision's own */
  execute(actor: Actor, input: ReshuffleLeadsInput): Promise<Reshuffled> {
    return this.strategies.within(input.strategy, async (change) => {
      permit(actor, 'reshuffle-leads', { type: 'strategy', strategy: input.strategy });
      refuseUnseen(change, input.apply);
      const moves = await this.movesOf(change, input);
      const day = await this.contents.ofTheDay(change);
      const ministries = await this.contents.ministriesOn(input.effectiveOn);
      const records = moves.map(({ measure, to }) => ({ record: measure.record, to }));
      const decided = reshuffleLeads(records, input.effectiveOn, input.decision, { ...day, ministries });
      const shown = await this.shown(change, moves);
      if (input.apply === null) return { revision: change.strategy.revision, moves: shown };
      for (const [index, { measure }] of moves.entries()) {
        const handedOver = decided[index];
        if (handedOver) this.changes.apply(change, actor, measure, handedOver);
        await this.offers.withdrawOpen(change, actor, measure.id);
      }
      return { revision: change.strategy.revision + 1, moves: shown };
    });
  }

  private async movesOf(change: StrategyChange, { moves, effectiveOn }: ReshuffleLeadsInput): Promise<Move[]> {
    if ('from' in moves) {
      const led = await this.measures.listAll(change);
      return led
        .filter((measure) => isLedBy(measure, moves.from, effectiveOn))
        .map((measure) => ({ measure, to: moves.to }));
    }
    const codes = moves.map(({ measure }) => measure);
    const named = await this.measures.getNamed(change, codes, (index) => `/moves/${index}/measure`);
    return moves.flatMap(({ to }, index) => {
      const measure = named[index];
      return measure ? [{ measure, to }] : [];
    });
  }

  private async shown(change: StrategyChange, moves: readonly Move[]): Promise<MovedLead[]> {
    const work = await this.work.of(moves.map(({ measure }) => measure.id));
    return moves.map(({ measure, to }) => {
      const { lead: from } = measureSubject(change, measure);
      return { measure, from, to, ...(work.get(measure.id) ?? NO_WORK) };
    });
  }
}

const NO_WORK: WorkOfMeasure = { openRequests: [], unsignedLeftBehind: 0, offerWithdrawn: false };

function isLedBy({ record }: StoredMeasure, ministry: MinistryKey, day: LocalDate): boolean {
  return record.facts.cancelledOn === null && leadOn(record.facts.leads, day) === ministry;
}

function refuseUnseen({ strategy: { key, revision } }: StrategyChange, expected: number | null): void {
  if (expected === null || expected === revision) return;
  throw new DomainError('stale-version', { strategy: key, expected, version: revision });
}
