import {
  localDate,
  type Cause,
  type Effect,
  type LocalDate,
  type MilestoneKey,
  type MilestoneWord,
  type StatusReportContent,
} from '@wegmarke/domain';
import { between } from '../life/chance';
import { preciseDay } from '../life/day-text';
import type { Life } from '../life/life';
import { forecastOn, implementationOn, type TrueMilestone } from '../life/truth';
import { narrativeOf, NO_NARRATIVE, troubleOf } from './narrative';
import { selfAssessment } from './self-assessment';

export interface ReportedMeasure {
  readonly code: string;
  readonly life: Life;
  readonly milestones: readonly TrueMilestone[];
  readonly goalDueOn: (day: LocalDate) => LocalDate | null;
}

/** What was said last of a milestone. */
export interface SaidOfMilestone {
  readonly forecast: string | null;
  readonly reachedOn: LocalDate | null;
}
export type Said = ReadonlyMap<string, SaidOfMilestone>;

/** Everything that is true on the as-of day and has not been said. */
export function contentOf(measure: ReportedMeasure, asOfOn: LocalDate, said: Said): StatusReportContent {
  const { code, life, milestones } = measure;
  const implementation = implementationOn(life, asOfOn);
  const open = milestones.filter(({ reachedOn }) => reachedOn === null || reachedOn > asOfOn);
  const judged = { implementation, goalDueOn: measure.goalDueOn(asOfOn), asOfOn };
  const course = selfAssessment(code, life, open, judged);
  const name = `${code}/${asOfOn}`;
  const grounds = groundsOf(code, life, implementation);
  const effect = effectOn(life, asOfOn);
  return {
    unchanged: false,
    unchangedReason: null,
    implementation,
    ...grounds,
    evidence: grounds.evidence ?? (effect === 'not_yet' ? null : evidenceOf(code, asOfOn)),
    course,
    effect,
    ...troubleOf(name, course, lastCause(open, asOfOn), asOfOn),
    milestones: milestones.flatMap((milestone) => wordOf(milestone, asOfOn, said)),
    narrative: narrativeOf(name, implementation, course),
    remarkOnRule: remarkOf(life, course, asOfOn),
  };
}

/** A Fehlanzeige repeats the last word and says nothing new. */
export function unchangedContent(last: StatusReportContent, inARow: number): StatusReportContent {
  const unchangedReason = inARow >= 3 ? 'Mustertext: Der nächste Schritt liegt erst im kommenden Zeitraum.' : null;
  return { ...last, unchanged: true, unchangedReason, milestones: [], narrative: NO_NARRATIVE };
}

export function saidAfter(milestones: readonly TrueMilestone[], asOfOn: LocalDate): Said {
  return new Map(milestones.map((milestone) => [milestone.key, truthOf(milestone, asOfOn)]));
}

function truthOf(milestone: TrueMilestone, asOfOn: LocalDate): SaidOfMilestone {
  const reachedOn = milestone.reachedOn !== null && milestone.reachedOn <= asOfOn ? milestone.reachedOn : null;
  return { forecast: forecastOn(milestone, asOfOn)?.to ?? null, reachedOn };
}

function wordOf(milestone: TrueMilestone, asOfOn: LocalDate, said: Said): readonly MilestoneWord[] {
  const before = said.get(milestone.key) ?? { forecast: null, reachedOn: null };
  const now = truthOf(milestone, asOfOn);
  const key = milestone.key as MilestoneKey;
  if (now.reachedOn !== before.reachedOn) return [{ key, actualOn: now.reachedOn }];
  if (now.reachedOn !== null || now.forecast === before.forecast) return [];
  const move = forecastOn(milestone, asOfOn);
  return [move === null ? { key, forecast: null } : { key, forecast: preciseDay(move.to), cause: move.cause }];
}

type Grounds = Pick<StatusReportContent, 'effectiveOn' | 'redecideOn' | 'reason' | 'evidence'>;
const NO_GROUNDS: Grounds = { effectiveOn: null, redecideOn: null, reason: null, evidence: null };

function groundsOf(code: string, life: Life, implementation: StatusReportContent['implementation']): Grounds {
  if (implementation === 'implemented' && life.done !== undefined) {
    return { ...NO_GROUNDS, effectiveOn: localDate(life.done), evidence: evidenceOf(code, life.done) };
  }
  if (implementation === 'on_hold' && life.hold !== undefined) {
    const reason = 'Mustertext: Zurückgestellt, bis Bedarf und Mittel geklärt sind.';
    return {
      ...NO_GROUNDS,
      effectiveOn: localDate(life.hold.from),
      redecideOn: localDate(life.hold.redecideOn),
      reason,
    };
  }
  if (implementation === 'dropped' && life.dropped !== undefined) {
    return { ...NO_GROUNDS, effectiveOn: localDate(life.dropped.on), reason: `Mustertext: ${life.dropped.reason}` };
  }
  return NO_GROUNDS;
}

function evidenceOf(code: string, day: string): string {
  return `Muster-Az. ${between(`${code}/evidence`, 1000, 8999)}/${day.slice(0, 4)}`;
}

function effectOn({ effect }: Life, day: LocalDate): Effect {
  return effect !== undefined && effect.from <= day ? effect.value : 'not_yet';
}

function lastCause(open: readonly TrueMilestone[], day: LocalDate): Cause | null {
  return open.map((milestone) => forecastOn(milestone, day)?.cause ?? null).find((cause) => cause !== null) ?? null;
}

function remarkOf(life: Life, course: StatusReportContent['course'], day: LocalDate): string | null {
  const kindly = life.says !== undefined && life.says.from <= day && course !== null;
  return kindly ? 'Mustertext: Der Rückstand wird bis zum Abschluss aufgeholt.' : null;
}
