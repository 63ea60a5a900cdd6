import { addDays, daysBetween, earlierDay, laterDay } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { LiveMeasure } from '../measure/live-measure';
import type { LiveMilestone } from '../measure/live-milestone';
import type { RequestFacts, RoundFacts } from '../round/request-facts';
import type { CourseRules } from './course-rules';
import type { CourseVerdict, ReasonFacts } from './course-verdict';
import { silenceOn } from './silence';

/** What the rule reads besides the measure itself. */
export interface CourseContext {
  /** The thresholds in force on the day. */
  readonly rules: CourseRules;
  /** Last day of the main goal's horizon. */
  readonly goalDueOn: LocalDate | null;
  /** Ascending by `openedOn`. */
  readonly rounds: readonly RoundFacts[];
  /** The requests to this measure. */
  readonly requests: readonly RequestFacts[];
}

/** One row of the rule: its verdict on a day, or null where it does not match. */
export type CourseRow = (live: LiveMeasure, day: LocalDate, context: CourseContext) => CourseVerdict | null;

/** No actual day, not dropped, and the last day of the baseline has passed. */
export function isOverdueOn(milestone: LiveMilestone, day: LocalDate): boolean {
  return milestone.open && milestone.baselineLastOn < day;
}

/** Row 1: overdue for too long, and no forecast that could still come true. */
const criticalMilestoneOverdue: CourseRow = (live, day, { rules }) => {
  const stuckOn = (milestone: LiveMilestone): LocalDate => stuckFrom(milestone, rules.criticalOverdueDays);
  const stuck = live.milestones.filter(
    (milestone) => milestone.critical && isOverdueOn(milestone, day) && stuckOn(milestone) <= day,
  );
  const facts = overdueFacts(stuck);
  if (facts === null) return null;
  const since = stuck.map(stuckOn).reduce(earlierDay);
  return { verdict: 'critical', reason: 'critical-milestone-overdue', since, facts };
};

/** First day on which an open milestone, as it stands now, is overdue by more than the threshold without a forecast. */
function stuckFrom(milestone: LiveMilestone, thresholdDays: number): LocalDate {
  const tooLateFrom = laterDay(addDays(milestone.baselineLastOn, thresholdDays + 1), milestone.baselineSetOn);
  if (milestone.forecastLastOn !== null) return laterDay(tooLateFrom, addDays(milestone.forecastLastOn, 1));
  return laterDay(tooLateFrom, milestone.forecastKnownOn ?? tooLateFrom);
}

/** Row 2: planned within the goal's horizon, expected after it. */
const forecastBeyondGoal: CourseRow = (live, _day, { goalDueOn }) => {
  const end = openEnd(live);
  if (end === undefined || goalDueOn === null || end.forecastLastOn === null) return null;
  if (end.baselineLastOn > goalDueOn || end.forecastLastOn <= goalDueOn) return null;
  return {
    verdict: 'critical',
    reason: 'forecast-beyond-goal',
    since: forecastLaterThan(end, goalDueOn),
    facts: { milestone: end.key, baselineOn: end.baselineLastOn, forecastOn: end.forecastLastOn, goalDueOn },
  };
};

/** Row 3: a critical milestone expected far after its baseline. */
const forecastSlippedFar: CourseRow = (live, _day, { rules }) => {
  const critical = live.milestones.filter((milestone) => milestone.critical && milestone.open);
  const found = worstSlip(critical, rules.forecastSlippedFarDays);
  return found === null ? null : { verdict: 'critical', reason: 'forecast-slipped-far', ...found };
};

/** Row 4: any milestone overdue. */
const milestoneOverdue: CourseRow = (live, day) => {
  const overdue = live.milestones.filter((milestone) => isOverdueOn(milestone, day));
  const facts = overdueFacts(overdue);
  if (facts === null) return null;
  const since = overdue.map(overdueFrom).reduce(earlierDay);
  return { verdict: 'at_risk', reason: 'milestone-overdue', since, facts };
};

/** The day after the planned one, but not before the plan said so. */
function overdueFrom({ baselineLastOn, baselineSetOn }: LiveMilestone): LocalDate {
  return laterDay(addDays(baselineLastOn, 1), baselineSetOn);
}

/** Row 5: not begun although the start has passed. */
const startOverdue: CourseRow = (live, day) => {
  if (live.implementation !== 'not_started' || live.startLastOn === null || live.startLastOn >= day) return null;
  const passedOn = laterDay(addDays(live.startLastOn, 1), live.recordedOn);
  const since = laterDay(passedOn, live.implementationKnownOn ?? passedOn);
  return { verdict: 'at_risk', reason: 'start-overdue', since, facts: { startOn: live.startLastOn } };
};

/** Row 6: the end expected after its baseline, though not far. */
const forecastSlipped: CourseRow = (live, _day, { rules }) => {
  const end = openEnd(live);
  const found = worstSlip(end === undefined ? [] : [end], rules.forecastSlippedDays);
  return found === null ? null : { verdict: 'at_risk', reason: 'forecast-slipped', ...found };
};

/** Row 7: the ministry has not reported for rounds. */
const silent: CourseRow = (_live, day, { rules, rounds, requests }) => {
  const silence = silenceOn(rounds, requests, rules.silentRounds, day);
  if (silence === null) return null;
  return { verdict: 'not_assessed', reason: 'silent', since: silence.since, facts: { rounds: silence.rounds } };
};

/** Row 8: nothing to compare with. */
const noDates: CourseRow = (live) => {
  const dated = live.milestones.some((milestone) => milestone.open || hasEndDay(milestone));
  if (dated) return null;
  const settled = live.milestones.map(({ settledKnownOn }) => settledKnownOn).filter((day) => day !== null);
  return { verdict: 'not_assessed', reason: 'no-dates', since: settled.reduce(laterDay, live.recordedOn), facts: {} };
};

/** The nine rows but the last, in their order; the first that matches wins. */
export const COURSE_ROWS: readonly CourseRow[] = [
  criticalMilestoneOverdue,
  forecastBeyondGoal,
  forecastSlippedFar,
  milestoneOverdue,
  startOverdue,
  forecastSlipped,
  silent,
  noDates,
];

/** An end that was dropped is no end day. */
export function hasEndDay({ role, droppedOn }: LiveMilestone): boolean {
  return role === 'end' && droppedOn === null;
}

function openEnd(live: LiveMeasure): LiveMilestone | undefined {
  return live.milestones.find(({ role, open }) => role === 'end' && open);
}

/** The milestone due first leads; `milestones` names all of them. */
function overdueFacts(milestones: readonly LiveMilestone[]): ReasonFacts | null {
  const [first] = milestones.toSorted((a, b) => daysBetween(b.baselineLastOn, a.baselineLastOn));
  if (first === undefined) return null;
  return {
    milestone: first.key,
    dueOn: first.baselineLastOn,
    ...(first.forecastLastOn === null ? {} : { forecastOn: first.forecastLastOn }),
    milestones: milestones.map(({ key }) => key),
  };
}

interface Slip {
  readonly since: LocalDate;
  readonly facts: ReasonFacts;
}

/** The slip by most days among those beyond the threshold, and since when there is any. */
function worstSlip(milestones: readonly LiveMilestone[], thresholdDays: number): Slip | null {
  const slips = milestones.flatMap((milestone) => slipBeyond(milestone, thresholdDays));
  if (slips.length === 0) return null;
  const worst = slips.reduce((a, b) => (b.facts.days > a.facts.days ? b : a));
  return { since: slips.map(({ since }) => since).reduce(earlierDay), facts: worst.facts };
}

/** The slip of one milestone, or none. */
function slipBeyond(milestone: LiveMilestone, thresholdDays: number): (Slip & { facts: { days: number } })[] {
  const { key, baselineLastOn, forecastLastOn } = milestone;
  if (forecastLastOn === null) return [];
  const days = daysBetween(baselineLastOn, forecastLastOn);
  if (days <= thresholdDays) return [];
  const since = forecastLaterThan(milestone, addDays(baselineLastOn, thresholdDays));
  return [{ since, facts: { milestone: key, baselineOn: baselineLastOn, forecastOn: forecastLastOn, days } }];
}

/**
 * Day since which the forecast has been later than `limit` without interruption. Not before the baseline in force was
 * set: a decision on the baseline begins a new reckoning.
 */
function forecastLaterThan(milestone: LiveMilestone, limit: LocalDate): LocalDate {
  const { forecastHistory } = milestone;
  const within = forecastHistory.findLastIndex(({ lastOn }) => lastOn === null || lastOn <= limit);
  const known = forecastHistory.slice(within + 1).map(({ knownOn }) => knownOn);
  return laterDay(known.reduce(earlierDay), milestone.baselineSetOn);
}
