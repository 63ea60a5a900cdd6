import { localDate, type MeasureCode, type MilestoneKey, type MinistryKey } from '@wegmarke/domain';
import { COORDINATOR_VIEWS, PARTICIPANTS_CHANGED } from '../content/sample-world';
import { REPLACED } from '../content/energy-climate';
import { RESHUFFLE } from '../content/sample-content';
import { preciseDay } from '../life/day-text';
import type {
  CoordinatorViewGiven,
  LeadHandedOver,
  MasterDataChanged,
  MeasureReplaced,
  Rebaselined,
  SampleEvent,
} from '../sample-event';
import { decisionNumber } from './decision-number';
import { LATER_MINISTRY } from './plan-events';
import type { WorldMeasure } from './world-measure';

/** What the coordination decides on one measure, and what its lead's desk changes. */
export function decisionEvents(measure: WorldMeasure): readonly SampleEvent[] {
  return [...handOvers(measure), ...laterParticipants(measure), ...rebaselines(measure)];
}

function handOvers({ course }: WorldMeasure): readonly LeadHandedOver[] {
  return (course.handedOver ?? []).map(({ on, to }) => ({
    kind: 'lead-handed-over',
    on: localDate(on),
    measure: course.code as MeasureCode,
    to: to as MinistryKey,
    decision: decisionNumber(on),
  }));
}

function laterParticipants({ course, plannedOn }: WorldMeasure): readonly MasterDataChanged[] {
  if (plannedOn >= RESHUFFLE || !course.with?.includes(LATER_MINISTRY)) return [];
  return [participantsChanged(course.code, RESHUFFLE, course.with)];
}

function participantsChanged(code: string, on: string, participants: readonly string[]): MasterDataChanged {
  return {
    kind: 'master-data-changed',
    on: localDate(on),
    measure: code as MeasureCode,
    change: { participants: participants as readonly MinistryKey[] },
  };
}

function rebaselines({ course, milestones }: WorldMeasure): readonly Rebaselined[] {
  return milestones.flatMap(({ key, baselines }) =>
    baselines.slice(1).map(({ from, day }) => ({
      kind: 'rebaselined',
      on: from,
      measure: course.code as MeasureCode,
      milestone: key as MilestoneKey,
      baseline: preciseDay(day),
      decision: decisionNumber(from),
    })),
  );
}

/** Events of single measures that stand in tables of their own. */
export function singleEvents(): readonly SampleEvent[] {
  return [replaced(), ...COORDINATOR_VIEWS.map(viewGiven), ...deskChanges()];
}

function replaced(): MeasureReplaced {
  return {
    kind: 'measure-replaced',
    on: localDate(REPLACED.on),
    measure: REPLACED.code as MeasureCode,
    successors: REPLACED.by as readonly string[] as readonly MeasureCode[],
    decision: decisionNumber(REPLACED.on),
  };
}

function viewGiven({ code, on, course, note }: (typeof COORDINATOR_VIEWS)[number]): CoordinatorViewGiven {
  return { kind: 'coordinator-view', on: localDate(on), measure: code as MeasureCode, course, note };
}

function deskChanges(): readonly MasterDataChanged[] {
  return PARTICIPANTS_CHANGED.map(({ code, on, participants }) => participantsChanged(code, on, participants));
}
