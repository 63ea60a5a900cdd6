import {
  type FieldKey,
  type GoalCode,
  type LocalizedText,
  type MeasureCode,
  type MeasureDetails,
  type MeasureProvenance,
  type MilestoneKey,
  type MinistryKey,
  type Partner,
  type Source,
} from '@wegmarke/domain';
import { PARTNERS } from '../content/sample-content';
import { between } from '../life/chance';
import { preciseDay } from '../life/day-text';
import { END_TITLE, STEP_TITLES } from '../life/life';
import type { MeasurePlanned, PlannedMilestone } from '../sample-event';
import { decisionNumber } from './decision-number';
import { markedText } from './sample-mark';
import type { WorldMeasure } from './world-measure';

/** Ministries that were formed after adoption take part from their first day on (see `decision-events`). */
export const LATER_MINISTRY = 'mlw';

export function measurePlanned(measure: WorldMeasure): MeasurePlanned {
  const { course, field, goal, plannedOn, milestones } = measure;
  return {
    kind: 'measure-planned',
    on: plannedOn,
    measure: course.code as MeasureCode,
    measureKind: course.life.kind,
    field: field as FieldKey,
    goal: goal as GoalCode | null,
    lead: course.lead as MinistryKey,
    start: course.life.start === null ? null : preciseDay(course.life.start),
    milestones: milestones.map(
      (milestone): PlannedMilestone => ({
        key: milestone.key as MilestoneKey,
        role: milestone.role,
        critical: milestone.critical,
        baseline: preciseDay(milestone.baselines[0]?.day ?? ''),
      }),
    ),
    details: detailsOf(measure),
    decision: decisionNumber(plannedOn),
  };
}

function detailsOf(measure: WorldMeasure): MeasureDetails {
  const { course, published, invented, milestones } = measure;
  const office = `Mustertext: Referat ${between(`${course.code}/unit`, 11, 58)}`;
  return {
    title: measure.title,
    wording: invented ? wordingOf(invented.de, invented.fr) : null,
    responsibleUnit: office,
    contact: { office, mailbox: `massnahme-${course.code.replaceAll('.', '-')}@muster.example` },
    participants: participantsAtFirst(measure) as readonly MinistryKey[],
    partners: partnersOf(measure),
    furtherGoals: (course.further ?? []) as readonly GoalCode[],
    themes: course.themes ?? [],
    budget: published?.budget ?? [],
    sources: sourcesOf(measure),
    milestoneTitles: Object.fromEntries(
      milestones.map(({ key, what }): [string, LocalizedText] => [key, what === null ? END_TITLE : STEP_TITLES[what]]),
    ),
    coordinatorView: null,
    predecessors: [],
    provenance: provenanceOf(measure),
  };
}

function wordingOf(de: string, fr: string): LocalizedText {
  return markedText(
    `Diese erfundene Maßnahme zeigt, wie ein amtlicher Wortlaut zu „${de}“ hier stehen würde.`,
    `Cette mesure fictive montre où figurerait le libellé officiel de «\u00a0${fr}\u00a0».`,
  );
}

function participantsAtFirst({ course, plannedOn }: WorldMeasure): readonly string[] {
  const ministries = course.with ?? [];
  return plannedOn < '2021' ? ministries.filter((ministry) => ministry !== LATER_MINISTRY) : ministries;
}

/** Partners of public measures are the published ones; those of invented measures stand in a role only. */
function partnersOf({ course, published }: WorldMeasure): readonly Partner[] {
  if (published) return published.partners;
  const role = markedText('Austauschpartner', 'partenaire d’échange');
  return (course.partners ?? []).map((key) => ({ ...PARTNERS[key], role }));
}

/** The published remark travels with the first source. */
function sourcesOf({ published }: WorldMeasure): readonly Source[] {
  const remark = published?.note?.de ?? null;
  return (published?.sources ?? []).map((source, index) => (index === 0 ? { ...source, note: remark } : source));
}

function provenanceOf({ published }: WorldMeasure): MeasureProvenance {
  return {
    title: published ? 'public' : 'sample',
    lead: published?.leadLevel === 'found' ? 'public' : 'sample',
    goal: 'sample',
    participants: 'sample',
    budget: published && published.budget.length > 0 ? 'public' : 'sample',
    status: 'sample',
  };
}
