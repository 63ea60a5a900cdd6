import type { PreciseDay } from '../calendar/precise-day';
import type { MeasureChange } from '../decisions/change';
import { changeField, changeGoal } from '../decisions/measure/change-goal';
import { changeKind } from '../decisions/measure/change-kind';
import { changeMasterData } from '../decisions/measure/change-master-data';
import { addMilestone } from '../decisions/measure/change-milestones';
import type { MasterData } from '../decisions/measure/details-checks';
import { handOverLeadByDecree } from '../decisions/measure/hand-over-lead';
import { END_KEY } from '../decisions/measure/milestone-checks';
import { isSameDay, rebaseline } from '../decisions/measure/rebaseline';
import { fieldIssue, refuseIssues } from '../errors/field-issue';
import type { DatedBaseline } from '../measure/measure-facts';
import type { MeasureRecord } from '../measure/measure-record';
import { canonicalJson } from '../round/canonical-json';
import { leadOn } from '../state/state-on';
import type { MilestoneKey } from '../vocabulary/keys';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { CatalogueMeasure } from './catalogue-file';
import { goalOf, type GoalsByCode } from './create-measure';
import { provenanceOf, textOver } from './row-values';
import { ministriesOn, type ImportSurroundings } from './surroundings';

interface RowUpdate {
  readonly row: CatalogueMeasure;
  readonly goals: GoalsByCode;
  readonly around: ImportSurroundings;
}

/** One difference between row and record: the decision it needs, or `null`. Issues name `column`, if it is set. */
export interface UpdateStep {
  readonly column: string | null;
  readonly change: (record: MeasureRecord, update: RowUpdate) => MeasureChange | null;
}

/**
 * Differences in the order in which decisions can follow each other: a permanent measure becomes one-off before it gets
 * an end, the lead changes before the list of participants. A missing day of the end changes nothing: an end is dropped
 * by decision, not by an empty cell.
 */
export function updateSteps(row: CatalogueMeasure): readonly UpdateStep[] {
  const steps = (row.milestones ?? []).map(
    ({ key, title, critical, baseline }): UpdateStep => ({
      column: 'milestones',
      change: (record, update) => milestone(record, update, { key, title, critical, baseline }),
    }),
  );
  return [
    { column: 'kind', change: kind },
    { column: 'lead', change: lead },
    { column: null, change: fieldAndGoal },
    { column: 'start', change: start },
    { column: 'end', change: end },
    ...steps,
    { column: null, change: masterData },
  ];
}

const kind: UpdateStep['change'] = (record, { row, around }) =>
  row.kind === record.facts.kind ? null : changeKind(record, row.kind, around.decision, around.today);

const lead: UpdateStep['change'] = (record, { row, around }) => {
  const { today, decision } = around;
  if (row.lead === null || row.lead === leadOn(record.facts.leads, today)) return null;
  const ministries = ministriesOn(around.ministries, today);
  const origin = provenanceOf(row).lead;
  return handOverLeadByDecree(record, { to: row.lead, effectiveOn: today }, decision, { today, ministries, origin });
};

const fieldAndGoal: UpdateStep['change'] = (record, { row, goals, around }) => {
  const { facts } = record;
  const wanted = row.goal === undefined && row.field === facts.field ? facts.goal?.code : row.goal;
  const goal = goalOf({ ...row, goal: wanted ?? null }, goals);
  if (goal === undefined) {
    refuseIssues([fieldIssue('/goal', 'goal-unknown', { goal: wanted })]);
  }
  const to = { field: row.field, goal: goal?.facts ?? null };
  const origin = provenanceOf(row).goal;
  const { today, decision, fields } = around;
  if (row.field !== facts.field) return changeField(record, to, decision, { today, fields, origin });
  return to.goal?.code === facts.goal?.code ? null : changeGoal(record, to.goal, decision, { today, origin });
};

const start: UpdateStep['change'] = (record, { row, around }) =>
  row.start === undefined || isSameDay(row.start, record.facts.start)
    ? null
    : rebaseline(record, { start: row.start }, around.decision, around.today);

const end: UpdateStep['change'] = (record, update) =>
  update.row.end
    ? milestone(record, update, { key: END_KEY as MilestoneKey, title: null, critical: true, baseline: update.row.end })
    : null;

function milestone(
  record: MeasureRecord,
  { around: { decision, today } }: RowUpdate,
  said: { key: MilestoneKey; title: LocalizedText | null; critical: boolean; baseline: PreciseDay },
): MeasureChange | null {
  const known = record.facts.milestones.find(({ key }) => key === said.key);
  if (known === undefined) {
    return addMilestone(record, { ...said, role: said.key === END_KEY ? 'end' : 'step' }, decision, today);
  }
  if (isSameDay((known.baselines.at(-1) as DatedBaseline).day, said.baseline)) return null;
  return rebaseline(record, { milestone: said.key, baseline: said.baseline }, decision, today);
}

const masterData: UpdateStep['change'] = (record, { row, goals, around }) => {
  const change = changedMasterData(record, row);
  if (Object.keys(change).length === 0) return null;
  const { today } = around;
  const ministries = ministriesOn(around.ministries, today);
  return changeMasterData(record, change, {
    today,
    ministries,
    goals: [...goals.keys()],
    origin: provenanceOf(row).title,
  });
};

function changedMasterData({ details }: MeasureRecord, row: CatalogueMeasure): Partial<MasterData> {
  const said: Partial<MasterData> = {
    title: textOver(details.title, row.title),
    wording: row.wording ? textOver(details.wording, row.wording) : row.wording,
    responsibleUnit: row.responsibleUnit,
    contact: row.contact,
    participants: row.participants,
    partners: row.partners,
    furtherGoals: row.furtherGoals,
    themes: row.themes,
    budget: row.budget,
    sources: row.sources,
    milestoneTitles: row.milestones && {
      ...details.milestoneTitles,
      ...Object.fromEntries(row.milestones.map(({ key, title }) => [key, title])),
    },
  };
  const parts = Object.entries(said).filter(
    ([part, value]) => value !== undefined && canonicalJson(value) !== canonicalJson(details[part as keyof MasterData]),
  );
  return Object.fromEntries(parts);
}
