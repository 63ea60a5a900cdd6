import { issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { leadOn } from '../../state/state-on';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MeasureProvenance } from '../../vocabulary/provenance';
import { measureChange, type MeasureChange } from '../change';
import { cancelledIssues } from './changeable-measure';
import { detailsIssues, type MasterData } from './details-checks';
import type { StrategyOfTheDay } from './planned-measure';

/** Which part of the provenance a change of master data touches. Contacts and themes are told without one. */
const PROVENANCE_OF: Partial<Record<keyof MasterData, keyof MeasureProvenance>> = {
  title: 'title',
  wording: 'title',
  participants: 'participants',
  partners: 'participants',
  budget: 'budget',
};

/** The desk of the lead changes texts and lists at once. A missing part, and the title of a milestone not named, stay as they are. */
export function changeMasterData(
  record: MeasureRecord,
  change: Partial<MasterData>,
  day: Omit<StrategyOfTheDay, 'fields'>,
): MeasureChange {
  const parts = Object.entries(change).filter(([, value]) => value !== undefined);
  refuseIssues([
    ...cancelledIssues(record),
    ...issueIf(parts.length === 0, '', 'nothing-changed'),
    ...masterDataIssues(record, change, day),
  ]);
  const provenance = { ...record.details.provenance, ...provenanceOf(change, day) };
  const milestoneTitles = { ...record.details.milestoneTitles, ...change.milestoneTitles };
  const details = { ...record.details, ...Object.fromEntries(parts), milestoneTitles, provenance };
  return measureChange('master-data-changed', record, { ...record, details });
}

function masterDataIssues(
  { facts }: MeasureRecord,
  change: Partial<MasterData>,
  { today, goals, ministries }: Omit<StrategyOfTheDay, 'fields'>,
): readonly FieldIssue[] {
  const keys: readonly string[] = facts.milestones.map(({ key }) => key);
  return [
    ...detailsIssues(change, { lead: leadOn(facts.leads, today), goal: facts.goal?.code ?? null, goals, ministries }),
    ...Object.keys(change.milestoneTitles ?? {}).flatMap((key) =>
      issueIf(!keys.includes(key), `/milestoneTitles/${key}`, 'milestone-unknown', { key }),
    ),
  ];
}

function provenanceOf(
  change: Partial<MasterData>,
  { origin = 'recorded' }: Pick<StrategyOfTheDay, 'origin'>,
): Partial<MeasureProvenance> {
  const told = Object.entries(PROVENANCE_OF).filter(([part]) => change[part as keyof MasterData] !== undefined);
  return Object.fromEntries(told.map(([, part]) => [part, origin]));
}
