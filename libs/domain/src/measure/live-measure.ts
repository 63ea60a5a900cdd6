import type { LocalDate } from '../calendar/local-date';
import { lastDayOf } from '../calendar/precise-day';
import type { Course, Effect, Implementation, MeasureKind } from '../vocabulary/axes';
import type { MeasureCode, MilestoneKey } from '../vocabulary/keys';
import { milestoneAfter, plannedMilestone, type LiveMilestone } from './live-milestone';
import type { MeasureFacts, MilestoneWord, WordEntry } from './measure-facts';
import { sayAgain, type Said } from './said';
import { wordKnownOn } from './word-order';

/** A measure as the accepted reports and decisions known on a day leave it. */
export interface LiveMeasure {
  readonly kind: MeasureKind;
  readonly recordedOn: LocalDate;
  /** Last day of the planned start. */
  readonly startLastOn: LocalDate | null;
  readonly implementation: Implementation;
  /** Day since which this implementation is known; `null`: nothing else was ever known. */
  readonly implementationKnownOn: LocalDate | null;
  /** Day on which it took effect; `null` before the first word. */
  readonly effectiveOn: LocalDate | null;
  /** Implemented: confirmed by the coordination on that day. */
  readonly confirmedOn: LocalDate | null;
  /** On hold: day of re-decision. */
  readonly redecideOn: LocalDate | null;
  readonly successors: readonly MeasureCode[];
  /** The ministry's course as last reported, whether or not the measure has a course now. */
  readonly course: Course;
  readonly courseKnownOn: LocalDate | null;
  readonly effect: Effect;
  /** Newest as-of day of an accepted status report; decisions are none. */
  readonly lastReportAsOfOn: LocalDate | null;
  readonly milestones: readonly LiveMilestone[];
}

/** Live state of a measure from what was accepted by `knownUntil`; without it, from everything accepted. */
export function liveMeasure(facts: MeasureFacts, knownUntil?: LocalDate): LiveMeasure {
  const word = wordKnownOn(facts.word, knownUntil);
  const status = word.reduce((before, entry) => statusAfter(before, entry, knownUntil), UNTOLD);
  return {
    kind: facts.kind,
    recordedOn: facts.recordedOn,
    startLastOn: facts.start === null ? null : lastDayOf(facts.start),
    implementation: status.implementation.value,
    implementationKnownOn: status.implementation.knownOn,
    effectiveOn: status.effectiveOn,
    confirmedOn: status.confirmedOn,
    redecideOn: status.redecideOn,
    successors: status.successors,
    course: status.course.value,
    courseKnownOn: status.course.knownOn,
    effect: status.effect,
    lastReportAsOfOn: word.findLast(({ source }) => source === 'report')?.asOfOn ?? null,
    milestones: closedWithMeasure(milestonesAfter(facts, word, knownUntil), status),
  };
}

interface Status {
  readonly implementation: Said<Implementation>;
  readonly effectiveOn: LocalDate | null;
  readonly confirmedOn: LocalDate | null;
  readonly redecideOn: LocalDate | null;
  readonly successors: readonly MeasureCode[];
  readonly course: Said<Course>;
  readonly effect: Effect;
}

const UNTOLD: Status = {
  implementation: { value: 'not_started', knownOn: null },
  effectiveOn: null,
  confirmedOn: null,
  redecideOn: null,
  successors: [],
  course: { value: 'not_assessed', knownOn: null },
  effect: 'not_yet',
};

function statusAfter(before: Status, entry: WordEntry, knownUntil: LocalDate | undefined): Status {
  const moved = entry.implementation === undefined ? before : implementationAfter(before, entry.implementation, entry);
  return {
    ...moved,
    confirmedOn: confirmationAfter(moved, entry, knownUntil),
    redecideOn: moved.implementation.value === 'on_hold' ? (entry.redecideOn ?? moved.redecideOn) : null,
    successors: entry.successors ?? moved.successors,
    course: entry.course === undefined ? moved.course : sayAgain(moved.course, entry.course, entry.acceptedOn),
    effect: entry.effect ?? moved.effect,
  };
}

function implementationAfter(before: Status, implementation: Implementation, entry: WordEntry): Status {
  const said = sayAgain(before.implementation, implementation, entry.acceptedOn);
  if (implementation === before.implementation.value) {
    return { ...before, implementation: said, effectiveOn: entry.effectiveOn ?? before.effectiveOn };
  }
  return {
    ...before,
    implementation: said,
    effectiveOn: entry.effectiveOn ?? entry.asOfOn,
    confirmedOn: null,
    redecideOn: null,
    successors: [],
  };
}

/** A confirmation holds as long as the measure stays implemented, also through later reports. */
function confirmationAfter(status: Status, entry: WordEntry, knownUntil: LocalDate | undefined): LocalDate | null {
  if (status.implementation.value !== 'implemented') return null;
  const { confirmedOn } = entry;
  const known = confirmedOn !== undefined && (knownUntil === undefined || confirmedOn <= knownUntil);
  return known ? confirmedOn : status.confirmedOn;
}

function milestonesAfter(facts: MeasureFacts, word: readonly WordEntry[], knownUntil?: LocalDate): LiveMilestone[] {
  const live = new Map<MilestoneKey, LiveMilestone>();
  for (const milestone of facts.milestones) {
    const planned = plannedMilestone(milestone, knownUntil);
    if (planned !== null) live.set(milestone.key, planned);
  }
  for (const entry of word) {
    for (const said of entry.milestones ?? []) overlay(live, said, entry);
  }
  return [...live.values()];
}

function overlay(live: Map<MilestoneKey, LiveMilestone>, said: MilestoneWord, entry: WordEntry): void {
  const milestone = live.get(said.key);
  if (milestone !== undefined) live.set(said.key, milestoneAfter(milestone, said, entry));
}

/** Open milestones are closed with their measure; the end of an implemented measure is reached on that day. */
function closedWithMeasure(milestones: LiveMilestone[], status: Status): LiveMilestone[] {
  const implementation = status.implementation.value;
  const closes = implementation === 'implemented' || implementation === 'dropped' || implementation === 'replaced';
  if (!closes) return milestones;
  const on = status.effectiveOn;
  return milestones.map((milestone) => {
    if (!milestone.open) return milestone;
    const reached = implementation === 'implemented' && milestone.role === 'end';
    return reached ? { ...milestone, actualOn: on, open: false } : { ...milestone, closedOn: on, open: false };
  });
}
