import { addDays, laterDay, localDate, type Cause, type Implementation, type LocalDate } from '@wegmarke/domain';
import { between, chance, oneOf } from './chance';
import { lastDayIn, type DayText } from './day-text';
import type { Life, Move, Step } from './life';

/** What is true of one milestone, whether reported or not. */
export interface TrueMilestone {
  readonly key: string;
  readonly role: 'step' | 'end';
  readonly critical: boolean;
  readonly what: Step['what'] | null;
  readonly baselines: readonly { readonly from: LocalDate; readonly day: DayText }[];
  readonly moves: readonly Move[];
  readonly reachedOn: LocalDate | null;
}

export const ADOPTED_ON = localDate('2020-07-14');
/** Nothing in the sample happens after this day. */
export const LAST_DAY = localDate('2026-11-20');
const LAST_REACHED = localDate('2026-10-30');
/** From here on steps are reached in time, so that the picture of today is set by the tables alone. */
const STEADY_FROM = localDate('2026-01-01');

/** Causes inside one's own house only: the sample blames no third party. */
export const OWN_CAUSES: readonly [Cause, ...Cause[]] = [
  'staff',
  'money',
  'procurement',
  'estimate_wrong',
  'decision_own',
];

export function implementationOn(life: Life, day: LocalDate): Implementation {
  const since = (text: DayText | undefined): boolean => text !== undefined && text <= day;
  if (since(life.dropped?.on)) return 'dropped';
  if (since(life.done)) return 'implemented';
  if (since(life.hold?.from) && !since(life.hold?.until)) return 'on_hold';
  if (since(life.run)) return 'running';
  return since(life.prep) ? 'preparing' : 'not_started';
}

/** Steps and end with their baselines, forecasts and days reached; `code` decides small differences. */
export function milestonesOf(code: string, life: Life, plannedOn: LocalDate): readonly TrueMilestone[] {
  const steps = life.steps.map((step, index) => trueStep(`${code}/${index}`, `s${index + 1}`, step, life, plannedOn));
  return life.end === undefined ? steps : [...steps, trueEnd(code, life, life.end, plannedOn)];
}

function trueStep(name: string, key: string, step: Step, life: Life, plannedOn: LocalDate): TrueMilestone {
  return {
    key,
    role: 'step',
    critical: step.critical ?? false,
    what: step.what,
    baselines: baselinesOfStep(step, life, plannedOn),
    moves: step.moves ?? [],
    reachedOn: step.at === 'auto' ? reachedNear(name, step.by, life) : step.at ? localDate(step.at) : null,
  };
}

/** A step that lies behind the first end moves there together with it: no plan holds a step after the end. */
function baselinesOfStep({ by }: Step, { end, rebased = [] }: Life, plannedOn: LocalDate): TrueMilestone['baselines'] {
  const extension = rebased.find(({ to }) => lastDayIn(by) <= lastDayIn(to));
  if (end === undefined || extension === undefined || lastDayIn(by) <= lastDayIn(end)) {
    return [{ from: plannedOn, day: by }];
  }
  return [
    { from: plannedOn, day: end },
    { from: localDate(extension.on), day: by },
  ];
}

/** Most steps are reached some days before their time, about a fifth some weeks after it. */
function reachedNear(name: string, by: DayText, life: Life): LocalDate | null {
  const planned = lastDayIn(by);
  const late = !life.steady && planned < STEADY_FROM && chance(`${name}/late`) < 0.22;
  const near = addDays(planned, late ? between(`${name}/days`, 15, 70) : -between(`${name}/days`, 4, 16));
  const begun = life.prep === undefined ? near : laterDay(near, addDays(localDate(life.prep), 20));
  const last = life.done === undefined ? LAST_REACHED : addDays(localDate(life.done), -7);
  return begun <= last ? begun : null;
}

function trueEnd(code: string, life: Life, end: DayText, plannedOn: LocalDate): TrueMilestone {
  const later = (life.rebased ?? []).map(({ on, to }) => ({ from: localDate(on), day: to }));
  const baselines = [{ from: plannedOn, day: end }, ...later];
  return {
    key: 'end',
    role: 'end',
    critical: true,
    what: null,
    baselines,
    moves: life.moves ?? lateMove(code, life, baselines.at(-1)?.day ?? end),
    reachedOn: life.done === undefined ? null : localDate(life.done),
  };
}

/** Who finishes late says so some weeks before the planned end. */
function lateMove(code: string, life: Life, end: DayText): readonly Move[] {
  if (life.done === undefined || life.done <= lastDayIn(end)) return [];
  const on = addDays(lastDayIn(end), -between(`${code}/said`, 20, 50));
  return [{ on, to: life.done.slice(0, 7), cause: oneOf(`${code}/cause`, OWN_CAUSES) }];
}

export function baselineOn({ baselines }: TrueMilestone, day: LocalDate): DayText | null {
  return baselines.filter(({ from }) => from <= day).at(-1)?.day ?? null;
}

/** The forecast the ministry has on that day; a new baseline by decision makes an older forecast void. */
export function forecastOn({ moves, baselines }: TrueMilestone, day: LocalDate): Move | null {
  const move = moves.filter(({ on }) => on <= day).at(-1) ?? null;
  const decided = baselines.filter(({ from }) => from <= day).at(-1);
  return move !== null && decided !== undefined && decided.from > move.on ? null : move;
}

/** Days on which something became true that a report would tell. */
export function changeDays(life: Life, milestones: readonly TrueMilestone[]): readonly LocalDate[] {
  const days = [life.prep, life.run, life.done, life.hold?.from, life.hold?.until, life.dropped?.on, life.effect?.from];
  const moved = milestones.flatMap(({ moves, reachedOn }) => [...moves.map(({ on }) => on), reachedOn]);
  const told = [...days, ...moved].filter((day): day is string => typeof day === 'string');
  return [...new Set(told)].sort().map(localDate);
}
