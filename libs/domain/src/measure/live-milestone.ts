import { daysBetween } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import { lastDayOf, type PreciseDay } from '../calendar/precise-day';
import type { Cause } from '../vocabulary/axes';
import type { MilestoneKey } from '../vocabulary/keys';
import type { DatedBaseline, Milestone, MilestoneWord, WordEntry } from './measure-facts';

/** How often a forecast moved to a later last day, by how many days together, and why the last time. */
export interface ForecastShifts {
  readonly count: number;
  readonly days: number;
  readonly lastCause: Cause | null;
}

/** One forecast in the order of the reports; `lastOn` null: taken back. */
export interface ForecastStep {
  readonly lastOn: LocalDate | null;
  readonly knownOn: LocalDate;
}

/** A milestone as known on a day. */
export interface LiveMilestone {
  readonly key: MilestoneKey;
  readonly role: Milestone['role'];
  readonly critical: boolean;
  /** All baselines set by that day, never empty; the last one is in force. */
  readonly baselines: readonly DatedBaseline[];
  readonly baseline: PreciseDay;
  readonly baselineSetOn: LocalDate;
  readonly baselineLastOn: LocalDate;
  readonly forecast: PreciseDay | null;
  readonly forecastLastOn: LocalDate | null;
  /** Day on which the present forecast was accepted (or taken back); null: never one. */
  readonly forecastKnownOn: LocalDate | null;
  readonly forecastHistory: readonly ForecastStep[];
  readonly actualOn: LocalDate | null;
  readonly droppedOn: LocalDate | null;
  /** Closed together with its measure, neither reached nor dropped itself. */
  readonly closedOn: LocalDate | null;
  /** Day on which reached or dropped was accepted. */
  readonly settledKnownOn: LocalDate | null;
  readonly shifts: ForecastShifts;
  /** Neither reached nor dropped nor closed with its measure. */
  readonly open: boolean;
}

const NO_SHIFTS: ForecastShifts = { count: 0, days: 0, lastCause: null };

/** The milestone as planned, before any report; `null` while no baseline is known yet. */
export function plannedMilestone(milestone: Milestone, knownUntil?: LocalDate): LiveMilestone | null {
  const baselines =
    knownUntil === undefined ? milestone.baselines : milestone.baselines.filter(({ setOn }) => setOn <= knownUntil);
  const inForce = baselines.at(-1);
  if (inForce === undefined) return null;
  return {
    key: milestone.key,
    role: milestone.role,
    critical: milestone.critical || milestone.role === 'end',
    baselines,
    baseline: inForce.day,
    baselineSetOn: inForce.setOn,
    baselineLastOn: lastDayOf(inForce.day),
    forecast: null,
    forecastLastOn: null,
    forecastKnownOn: null,
    forecastHistory: [],
    actualOn: null,
    droppedOn: null,
    closedOn: null,
    settledKnownOn: null,
    shifts: NO_SHIFTS,
    open: true,
  };
}

/** The milestone after one more report spoke of it. */
export function milestoneAfter(milestone: LiveMilestone, word: MilestoneWord, entry: WordEntry): LiveMilestone {
  const told = word.forecast === undefined ? milestone : withForecast(milestone, word.forecast, word, entry);
  if (word.actualOn === undefined && word.droppedOn === undefined) return told;
  const actualOn = word.actualOn === undefined ? told.actualOn : word.actualOn;
  const droppedOn = word.droppedOn === undefined ? told.droppedOn : word.droppedOn;
  const open = actualOn === null && droppedOn === null;
  return { ...told, actualOn, droppedOn, open, settledKnownOn: open ? null : entry.acceptedOn };
}

function withForecast(
  milestone: LiveMilestone,
  forecast: PreciseDay | null,
  word: MilestoneWord,
  entry: WordEntry,
): LiveMilestone {
  const lastOn = forecast === null ? null : lastDayOf(forecast);
  return {
    ...milestone,
    forecast,
    forecastLastOn: lastOn,
    forecastKnownOn: entry.acceptedOn,
    forecastHistory: [...milestone.forecastHistory, { lastOn, knownOn: entry.acceptedOn }],
    shifts: lastOn === null ? milestone.shifts : shiftedTo(milestone, lastOn, word, entry),
  };
}

/** Only a later last day is a shift; an earlier or a more exact day is none (domain rules: baseline, forecast, actual). */
function shiftedTo(milestone: LiveMilestone, lastOn: LocalDate, word: MilestoneWord, entry: WordEntry): ForecastShifts {
  const before = lastNamedDay(milestone, entry.acceptedOn);
  if (lastOn <= before) return milestone.shifts;
  return {
    count: milestone.shifts.count + 1,
    days: milestone.shifts.days + daysBetween(before, lastOn),
    lastCause: word.cause ?? null,
  };
}

/** What a new forecast is measured by: the last day named, be it taken back since, else the baseline of that day. */
export function lastNamedDay(milestone: LiveMilestone, acceptedOn: LocalDate): LocalDate {
  const forecast = milestone.forecastHistory.findLast(({ lastOn }) => lastOn !== null)?.lastOn;
  if (forecast) return forecast;
  const baseline = milestone.baselines.findLast(({ setOn }) => setOn <= acceptedOn);
  return baseline === undefined ? milestone.baselineLastOn : lastDayOf(baseline.day);
}
