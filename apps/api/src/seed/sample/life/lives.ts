import { addDays, daysBetween, type LocalDate } from '@wegmarke/domain';
import { lastDayIn, type DayText } from './day-text';
import type { Life, Step, StepKind } from './life';

type More = Partial<Omit<Life, 'kind' | 'start' | 'end'>>;

/** Planned, prepared, carried out and done. */
export function finished(start: DayText, end: DayText, done: DayText, more: More = {}): Life {
  const begun = addDays(lastDayIn(start), -40);
  const prep = more.prep ?? begun;
  const run = more.run ?? addDays(begun, Math.round(daysBetween(begun, lastDayIn(done)) * 0.3));
  return { kind: 'one_off', start, end, steps: usualSteps(start, end), ...more, prep, run, done };
}

/** Carried out now; `prep` and `run` are the true days. */
export function running(start: DayText, prep: DayText, run: DayText, end: DayText, more: More = {}): Life {
  return { kind: 'one_off', start, end, steps: usualSteps(start, end), ...more, prep, run };
}

export function preparing(start: DayText, prep: DayText, end: DayText, more: More = {}): Life {
  return { kind: 'one_off', start, end, steps: usualSteps(start, end), ...more, prep };
}

/** Not begun: the start lies ahead, or should long have come. */
export function waiting(start: DayText, end: DayText, more: More = {}): Life {
  return { kind: 'one_off', start, end, steps: [], ...more };
}

/** A permanent task. */
export function standing(start: DayText, prep: DayText, run: DayText, more: More = {}): Life {
  return { kind: 'permanent', start, steps: [], ...more, prep, run };
}

/** Two steps on the way, one as exact as a month, one as a quarter. */
function usualSteps(start: DayText, end: DayText): readonly Step[] {
  const [from, to] = [lastDayIn(start), lastDayIn(end)];
  const at = (share: number): LocalDate => addDays(from, Math.round(daysBetween(from, to) * share));
  return [step('concept', monthOf(at(0.35))), step('pilot', quarterOf(at(0.7)))];
}

function step(what: StepKind, by: DayText): Step {
  return { what, by, at: 'auto' };
}

function monthOf(day: LocalDate): DayText {
  return day.slice(0, 7);
}

function quarterOf(day: LocalDate): DayText {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
