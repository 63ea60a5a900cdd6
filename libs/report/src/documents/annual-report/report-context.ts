import {
  cellsOf,
  type CubeCell,
  type FieldKey,
  type FigureBasis,
  type GoalCode,
  type Language,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type SnapshotField,
  type SnapshotGoal,
  type SnapshotMinistry,
} from '@wegmarke/domain';
import { annualReportWords, fill, formatDay, type AnnualReportWords } from '@wegmarke/wording';
import type { DocumentMaking } from '../../document/document-parts';
import { Numbering } from '../../document/numbering';
import type { ReportMeasure, ReportModel } from '../../model/report-model';
import { inCodeOrder } from '../../document/code-order';
import { stateOfMeasure } from './measure-state';

/** One report in the making: what it says, in which language, and the names behind its keys. */
export interface ReportContext extends DocumentMaking {
  readonly model: ReportModel;
  readonly words: AnnualReportWords;
  readonly basis: FigureBasis;
  /** In the order of their codes: 3.2.1 before 3.10.1. */
  readonly measures: readonly ReportMeasure[];
  /** The published measures as cells of the cube; without the rule's verdict. */
  readonly cells: readonly CubeCell[];
  readonly measureOf: (code: MeasureCode) => ReportMeasure | undefined;
  readonly goalOf: (code: GoalCode) => SnapshotGoal | undefined;
  readonly fieldOf: (key: FieldKey) => SnapshotField | undefined;
  readonly ministryOf: (key: MinistryKey) => SnapshotMinistry | undefined;
  readonly day: (day: LocalDate) => string;
}

export function reportContext(model: ReportModel, language: Language): ReportContext {
  const { key: round, asOfOn: asOf, sealedOn } = model.round;
  return {
    model,
    language,
    numbering: new Numbering(),
    words: annualReportWords(language),
    basis: { asOf, round, sealedOn },
    measures: model.measures.toSorted(inCodeOrder),
    cells: cellsOf(model.measures.map(stateOfMeasure)),
    measureOf: finder(model.measures, ({ code }) => code),
    goalOf: finder(model.goals, ({ code }) => code),
    fieldOf: finder(model.fields, ({ key }) => key),
    ministryOf: finder(model.ministries, ({ key }) => key),
    day: (day) => formatDay(day, language),
  };
}

/** The abbreviation valid on the as-of day; the key where the round does not know the ministry. */
export function abbreviationOf({ ministryOf, language }: ReportContext, key: MinistryKey): string {
  const abbreviation = ministryOf(key)?.abbreviation;
  return (language === 'fr' ? abbreviation?.fr : null) ?? abbreviation?.de ?? key.toUpperCase();
}

/** A phrase with the round and its days in it: `{round}`, `{day}`, `{sealed}`. */
export function ofRound({ model: { round }, day }: ReportContext, phrase: string): string {
  return fill(phrase, { round: round.key, day: day(round.asOfOn), sealed: day(round.sealedOn) });
}

function finder<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): (key: Key) => Value | undefined {
  const found = new Map(values.map((value) => [keyOf(value), value]));
  return (key) => found.get(key);
}
