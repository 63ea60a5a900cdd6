import {
  cellsOf,
  figuresOf,
  localDate,
  type FieldKey,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
} from '@wegmarke/domain';
import type { KnownMeasure, LiveDocumentInput, WrittenQuestionInput } from '../documents/live-input';
import { demoRounds } from './demo-rounds';

export const ASKED_FOR: LocalDate = localDate('2025-12-31');

/** The measures of the newer demo round as they are known on its as-of day, unsealed. */
export function aLiveInput(given: Partial<LiveDocumentInput> = {}): LiveDocumentInput {
  const [, { strategy, fields, ministries }] = demoRounds();
  return {
    strategy,
    basis: { asOf: ASKED_FOR, projection: false, round: null },
    program: { name: 'Wegmarke', version: '0.1.0' },
    publisher: { de: 'Staatsministerium', fr: null },
    fields,
    ministries,
    sample: true,
    measures: knownMeasures(),
    ...given,
  };
}

/** All measures, one of which has been replaced since. */
export function aQuestion(given: Partial<WrittenQuestionInput> = {}): WrittenQuestionInput {
  const [, { measures }] = demoRounds();
  return {
    ...aLiveInput(),
    filter: { ministries: [], fields: [] },
    figures: figuresOf(cellsOf(measures.map(({ state }) => state))),
    endedSince: [
      {
        code: '2.1.1' as MeasureCode,
        title: { de: 'Mustermaßnahme 2.1.1', fr: null },
        to: 'replaced',
        on: localDate('2026-05-02'),
        successors: [{ code: '2.1.11' as MeasureCode, title: { de: 'Neu', fr: null } }],
      },
    ],
    today: localDate('2026-11-22'),
    ...given,
  };
}

function knownMeasures(): readonly KnownMeasure[] {
  const [, { measures, goals }] = demoRounds();
  return measures.map(({ state, ...measure }) => ({
    ...measure,
    ...state,
    field: state.field as FieldKey,
    lead: state.lead as MinistryKey,
    goal: goals.find(({ code }) => code === state.goal) ?? null,
    responsibleUnit: 'Referat 12',
    effectiveOn: state.status === 'implemented_confirmed' ? localDate('2025-06-01') : null,
    redecideOn: state.status === 'on_hold' ? localDate('2026-12-01') : null,
    reportedAsOfOn: measure.narrative === null ? null : ASKED_FOR,
    cause: state.reported === 'at_risk' ? { key: 'procurement', text: 'Geheim: Vergabe.' } : null,
    remedy: state.reported === 'at_risk' ? { text: 'Geheim: Abhilfe.', dueOn: ASKED_FOR, helpFrom: 'FM' } : null,
    start: { on: localDate('2024-04-01'), precision: 'quarter' },
    predecessors: [],
    successors: [],
  }));
}
