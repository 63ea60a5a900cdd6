import { addDays } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import { dayAfter, type PreciseDay } from '../calendar/precise-day';
import { goalDueOn } from '../goal/goal-due';
import type { MeasureFacts } from '../measure/measure-facts';
import type { RuleContext } from './measure-state';

/**
 * Days after `from` on which something known of the measure changes: a report accepted, confirmed, a baseline set. On
 * all other days the overlay of the reports stays the same. Ascending, each once.
 */
export function knowledgeDays(facts: MeasureFacts, from: LocalDate): LocalDate[] {
  const days = new Set<LocalDate>();
  const add = collector(days, from);
  for (const entry of facts.word) {
    add(entry.acceptedOn);
    add(entry.confirmedOn);
  }
  for (const { baselines } of facts.milestones) {
    for (const { setOn } of baselines) add(setOn);
  }
  return [...days].sort();
}

/**
 * All days after `from` on which the state of a measure can change. More than needed do no harm: equal neighbours are
 * merged; one too few would be an error. Ascending, each once.
 */
export function changeDays(facts: MeasureFacts, context: RuleContext, from: LocalDate): LocalDate[] {
  const days = new Set<LocalDate>(knowledgeDays(facts, from));
  const add = collector(days, from);
  add(facts.recordedOn);
  for (const { from: leadFrom } of facts.leads) add(leadFrom);
  if (facts.goal !== null) add(addDays(goalDueOn(facts.goal, context.spans), 1));
  addPassed(facts.start, add);
  addMilestoneDays(facts, context, add);
  addWordDays(facts, context, add);
  addContextDays(context, add);
  return [...days].sort();
}

type Add = (day: LocalDate | null | undefined) => void;

function collector(days: Set<LocalDate>, from: LocalDate): Add {
  return (day) => {
    if (day !== null && day !== undefined && day > from) days.add(day);
  };
}

/** A planned day has passed on the day after its last day. */
function addPassed(planned: PreciseDay | null | undefined, add: Add): void {
  if (planned !== null && planned !== undefined) add(dayAfter(planned));
}

function addMilestoneDays(facts: MeasureFacts, { courseRules }: RuleContext, add: Add): void {
  for (const { baselines } of facts.milestones) {
    for (const { day } of baselines) {
      const overdueFrom = dayAfter(day);
      add(overdueFrom);
      for (const { criticalOverdueDays } of courseRules) add(addDays(overdueFrom, criticalOverdueDays));
    }
  }
}

function addWordDays(facts: MeasureFacts, { courseRules }: RuleContext, add: Add): void {
  for (const entry of facts.word) {
    for (const { forecast } of entry.milestones ?? []) addPassed(forecast, add);
    if (entry.redecideOn !== undefined) add(addDays(entry.redecideOn, 1));
    if (entry.implementation !== 'implemented') continue;
    for (const { unconfirmedDays } of courseRules) add(addDays(entry.acceptedOn, unconfirmedDays + 1));
  }
}

function addContextDays({ courseRules, rounds, requests }: RuleContext, add: Add): void {
  for (const { validFrom } of courseRules) add(validFrom);
  for (const { openedOn, deadlineOn, sealedOn } of rounds) {
    add(openedOn);
    add(addDays(deadlineOn, 1));
    add(sealedOn);
  }
  for (const { withdrawnOn, answeredOn } of requests) {
    add(withdrawnOn);
    add(answeredOn);
  }
}
