import {
  addDays,
  daysBetween,
  type Course,
  type Implementation,
  type LocalDate,
  type MilestoneWord,
  type RequestFacts,
  type RoundFacts,
  type WordEntry,
} from '@wegmarke/domain';
import type { Chance } from './chance';
import { ROUNDS } from './frame';
import { END, type TemplatePlan } from './template-plan';

/** What was asked of a measure round by round, and what its ministry said. */
export interface TemplateReports {
  readonly word: readonly WordEntry[];
  readonly requests: readonly RequestFacts[];
}

/** One answer a year: signed on time or late, accepted before the seal, missing in one of fifteen. */
export function templateReports(plan: TemplatePlan, chance: Chance): TemplateReports {
  const word: WordEntry[] = [];
  const requests: RequestFacts[] = [];
  let closed = false;
  for (const round of ROUNDS) {
    if (closed || round.asOfOn < plan.facts.recordedOn) continue;
    const answeredOn = chance.happens(1 / 15) ? null : addDays(round.openedOn, chance.between(3, 38));
    requests.push({ round: round.key, withdrawnOn: null, answeredOn, unchanged: false });
    if (answeredOn === null) continue;
    const entry = entryOf(plan, round, answeredOn, word, chance);
    word.push(entry);
    closed = entry.implementation === 'dropped' || entry.implementation === 'implemented';
  }
  return { word, requests };
}

function entryOf(
  plan: TemplatePlan,
  round: RoundFacts,
  answeredOn: LocalDate,
  before: readonly WordEntry[],
  chance: Chance,
): WordEntry {
  const progress = (plan.speed * daysBetween(plan.startOn, round.asOfOn)) / plan.days;
  const implementation = implementationAt(progress, plan, chance);
  const acceptedOn = addDays(answeredOn, chance.between(1, 25));
  return {
    source: 'report',
    asOfOn: round.asOfOn,
    acceptedOn,
    sequence: before.length + 1,
    round: round.key,
    unchanged: false,
    implementation,
    course: courseSaid(plan.speed, chance),
    effect: progress < 0.6 ? 'not_yet' : chance.oneOf(['not_yet', 'plausible', 'shown']),
    milestones: milestoneWords(plan, progress, round.asOfOn, chance),
    ...closingWords(implementation, round.asOfOn, acceptedOn, chance),
  };
}

function implementationAt(progress: number, { facts }: TemplatePlan, chance: Chance): Implementation {
  if (progress >= 1 && facts.kind === 'one_off') return 'implemented';
  if (progress <= 0) return 'not_started';
  if (chance.happens(0.015)) return 'dropped';
  if (chance.happens(0.03)) return 'on_hold';
  return progress < 0.15 ? 'preparing' : 'running';
}

function closingWords(
  implementation: Implementation,
  asOfOn: LocalDate,
  acceptedOn: LocalDate,
  chance: Chance,
): Partial<WordEntry> {
  if (implementation === 'on_hold') return { redecideOn: addDays(asOfOn, chance.between(180, 500)) };
  if (implementation === 'dropped') return { effectiveOn: asOfOn };
  if (implementation !== 'implemented') return {};
  return { effectiveOn: asOfOn, ...(chance.happens(0.8) && { confirmedOn: addDays(acceptedOn, 21) }) };
}

/** A little kinder than the rule in one of four cases, as reports are. */
function courseSaid(speed: number, chance: Chance): Course {
  const kinder = chance.happens(0.25) ? 0.15 : 0;
  if (speed + kinder > 0.9) return 'on_track';
  return speed + kinder > 0.7 ? 'at_risk' : 'critical';
}

/** Milestones reached by then, and a new forecast for each that will be late. */
function milestoneWords(plan: TemplatePlan, progress: number, asOfOn: LocalDate, chance: Chance): MilestoneWord[] {
  return plan.facts.milestones.flatMap(({ key, baselines }): MilestoneWord[] => {
    const plannedOn = baselines[0]?.day.on ?? plan.startOn;
    const share = daysBetween(plan.startOn, plannedOn) / plan.days;
    const expectedOn = addDays(plan.startOn, Math.round((share * plan.days) / plan.speed));
    if (progress >= share && !(key === END && plan.facts.kind === 'permanent')) {
      return [{ key, actualOn: expectedOn < asOfOn ? expectedOn : asOfOn }];
    }
    const said = plan.speed < 0.95 && chance.happens(0.4);
    return said ? [{ key, forecast: { on: expectedOn, precision: 'day' }, cause: 'staff' }] : [];
  });
}
