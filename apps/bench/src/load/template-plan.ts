import {
  addDays,
  type DatedBaseline,
  type DatedLead,
  type LocalDate,
  type MeasureCode,
  type MeasureFacts,
  type Milestone,
  type MilestoneKey,
} from '@wegmarke/domain';
import type { Chance } from './chance';
import { ADOPTED_ON, FIELDS, GOAL_HORIZONS_OF_FIELD, goalOf, fieldKey, MINISTRIES, ministryKey } from './frame';

/** What a measure was meant to be, and how fast it really goes. */
export interface TemplatePlan {
  readonly facts: MeasureFacts;
  readonly startOn: LocalDate;
  /** Planned days from start to end. */
  readonly days: number;
  /** 1 = as planned; 0.5 takes twice as long. */
  readonly speed: number;
}

export const END = 'end' as MilestoneKey;

/** A measure as planned: recorded in the first nine years, one to eight years long, up to four steps and an end. */
export function templatePlan(number: number, chance: Chance): TemplatePlan {
  const recordedOn = addDays(ADOPTED_ON, chance.happens(0.5) ? chance.between(0, 60) : chance.between(61, 3_300));
  const startOn = addDays(recordedOn, chance.between(0, 180));
  const days = chance.between(365, 8 * 365);
  const field = 1 + (number % FIELDS);
  const facts: MeasureFacts = {
    code: `${field}.0.${number}` as MeasureCode,
    recordedOn,
    cancelledOn: null,
    kind: chance.happens(0.1) ? 'permanent' : 'one_off',
    field: fieldKey(field),
    goal: chance.happens(0.15) ? null : goalOf(field, chance.between(1, GOAL_HORIZONS_OF_FIELD.length)),
    leads: leadsOf(recordedOn, chance),
    start: { on: startOn, precision: chance.happens(0.5) ? 'month' : 'day' },
    milestones: milestonesOf(recordedOn, startOn, days, chance),
    word: [],
  };
  return { facts, startOn, days, speed: chance.happens(0.75) ? 1 + chance.next() * 0.3 : 0.55 + chance.next() * 0.45 };
}

function leadsOf(recordedOn: LocalDate, chance: Chance): DatedLead[] {
  const first = chance.between(1, MINISTRIES);
  const leads: DatedLead[] = [{ ministry: ministryKey(first), from: recordedOn }];
  if (!chance.happens(0.15)) return leads;
  const next = ministryKey(1 + (first % MINISTRIES));
  return [...leads, { ministry: next, from: addDays(recordedOn, chance.between(200, 1_500)) }];
}

function milestonesOf(recordedOn: LocalDate, startOn: LocalDate, days: number, chance: Chance): Milestone[] {
  const steps = chance.between(1, 4);
  const first = Array.from({ length: steps }, (_, index): Milestone => {
    const on = addDays(startOn, Math.round((days * (index + 1)) / (steps + 1)));
    const key = `step-${index + 1}` as MilestoneKey;
    return { key, role: 'step', critical: chance.happens(0.25), baselines: [baseline(on, recordedOn, chance)] };
  });
  const end = baseline(addDays(startOn, days), recordedOn, chance);
  return [...first, { key: END, role: 'end', critical: true, baselines: [end] }];
}

/** Most plans name a year: then the yearly report comes soon after the day on which it would be overdue. */
const baseline = (on: LocalDate, setOn: LocalDate, chance: Chance): DatedBaseline => ({
  day: { on, precision: chance.happens(0.75) ? 'year' : 'day' },
  setOn,
  decision: null,
});
