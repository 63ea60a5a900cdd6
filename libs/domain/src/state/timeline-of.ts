import type { LocalDate } from '../calendar/local-date';
import { liveMeasure } from '../measure/live-measure';
import type { MeasureFacts } from '../measure/measure-facts';
import { changeDays, knowledgeDays } from './change-days';
import type { MeasureState, RuleContext, StateInterval } from './measure-state';
import { sameState } from './same-state';
import { stateFrom } from './state-on';

/**
 * The whole timeline of a measure from a day on, far into the future: gapless intervals, neighbours differ, the last
 * one open-ended or ended by the cancellation. It begins with `from`, or with the day the measure is recorded if that
 * comes later; empty for a measure cancelled before. On each day it equals `stateOn`.
 */
export function timelineOf(facts: MeasureFacts, context: RuleContext, from: LocalDate): StateInterval[] {
  const start = facts.recordedOn > from ? facts.recordedOn : from;
  const end = facts.cancelledOn;
  if (end !== null && end <= start) return [];
  const days = [start, ...changeDays(facts, context, start)].filter((day) => end === null || day < end);
  return intervalsOf(changesOf(statesOn(days, facts, context)), end);
}

interface StateFrom {
  readonly from: LocalDate;
  readonly state: MeasureState;
}

/** States on ascending days; the reports are overlaid anew only where something became known in between. */
function statesOn(days: readonly LocalDate[], facts: MeasureFacts, context: RuleContext): StateFrom[] {
  const start = days[0] as LocalDate;
  const newsOn = new Set(knowledgeDays(facts, start));
  let live = liveMeasure(facts, start);
  return days.map((day) => {
    if (newsOn.has(day)) live = liveMeasure(facts, day);
    return { from: day, state: stateFrom(facts, live, context, day) };
  });
}

function changesOf(states: readonly StateFrom[]): StateFrom[] {
  const changes: StateFrom[] = [];
  for (const next of states) {
    const before = changes.at(-1);
    if (before === undefined || !sameState(before.state, next.state)) changes.push(next);
  }
  return changes;
}

function intervalsOf(changes: readonly StateFrom[], end: LocalDate | null): StateInterval[] {
  return changes.map(({ from, state }, index) => ({ from, to: changes[index + 1]?.from ?? end, state }));
}
