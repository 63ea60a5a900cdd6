import type { LocalDate } from '../calendar/local-date';
import { cellsOf } from '../cube/cells-of';
import { byField, byMinistry, type StatusCounts } from '../cube/breakdowns';
import type { FigureValue } from '../cube/figure';
import { byCode } from '../report/round-pair';
import type {
  RoundSnapshot,
  SnapshotAmendment,
  SnapshotField,
  SnapshotGoal,
  SnapshotMinistry,
} from '../round/round-snapshot';
import type { FieldKey, MinistryKey, RoundKey } from '../vocabulary/keys';
import { isSample, publishedMeasure, type PublishedMeasure } from './published-measure';

/** Measures of a field or a ministry by status class; the classes add up to `total`. */
export interface PublishedCounts {
  readonly total: number;
  readonly status: StatusCounts;
}

/** A correction after the seal: which measure, when. Its reason stays inside. */
export type PublishedAmendment = Pick<SnapshotAmendment, 'version' | 'measure' | 'confirmedOn'>;

export function publishedAmendment({ version, measure, confirmedOn }: SnapshotAmendment): PublishedAmendment {
  return { version, measure, confirmedOn };
}

/** A published round as everybody may read it, out of its snapshot and nothing else. */
export interface PublishedRound {
  readonly strategy: RoundSnapshot['strategy'];
  readonly round: {
    readonly key: RoundKey;
    readonly period: { readonly from: LocalDate; readonly to: LocalDate };
    readonly asOfOn: LocalDate;
    readonly sealedOn: LocalDate | null;
  };
  /** In the order of their numbers. */
  readonly fields: readonly SnapshotField[];
  /** Names as they were on the as-of day. */
  readonly ministries: readonly SnapshotMinistry[];
  readonly goals: readonly SnapshotGoal[];
  /** In the order of their codes: 3.2.1 before 3.10.1. */
  readonly measures: readonly PublishedMeasure[];
  readonly figures: readonly FigureValue[];
  readonly byField: readonly (PublishedCounts & { readonly field: FieldKey })[];
  readonly byMinistry: readonly (PublishedCounts & { readonly ministry: MinistryKey })[];
  readonly amendments: readonly PublishedAmendment[];
  /** Any published part is invented for the demonstration. */
  readonly sample: boolean;
}

/** What the publication profile leaves of a snapshot. */
export function publishedRound(snapshot: RoundSnapshot): PublishedRound {
  const { strategy, round, fields, ministries, goals, figures } = snapshot;
  const { key, period, asOfOn, sealedOn } = round;
  const measures = snapshot.measures.map(publishedMeasure).sort((a, b) => byCode(a.code, b.code));
  const cells = cellsOf(snapshot.measures.map(({ state }) => state));
  return {
    strategy: { key: strategy.key, title: strategy.title, adoptedOn: strategy.adoptedOn },
    round: { key, period, asOfOn, sealedOn },
    fields: fields.map(({ key: field, number, name }) => ({ key: field, number, name })),
    ministries: ministries.map(({ key: ministry, name, abbreviation }) => ({ key: ministry, name, abbreviation })),
    goals: goals.map(({ code, field, horizon, dueOn, title }) => ({ code, field, horizon, dueOn, title })),
    measures,
    figures,
    byField: byNumber(byField(cells), fields),
    byMinistry: byMinistry(cells).map(({ ministry, total, status }) => ({ ministry, total, status })),
    amendments: (snapshot.amendments ?? []).map(publishedAmendment),
    sample: measures.some(isSample),
  };
}

function byNumber(rows: ReturnType<typeof byField>, fields: readonly SnapshotField[]): PublishedRound['byField'] {
  const numbers = new Map(fields.map(({ key, number }) => [key, number]));
  const numberOf = (field: FieldKey): number => numbers.get(field) ?? Infinity;
  return rows
    .map(({ field, total, status }) => ({ field, total, status }))
    .sort((a, b) => (numberOf(a.field) < numberOf(b.field) ? -1 : 1));
}
