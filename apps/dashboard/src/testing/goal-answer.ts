import type { GoalDetail, GoalLabel, GoalListItem } from '@wegmarke/api-client';
import type { FieldKey, GoalCode, LocalDate, MinistryKey } from '@wegmarke/domain';
import { todayBasis } from './measure-answer';

/** A short-term goal of the transport field whose text is public and whose horizon is sample; expired in July 2022. */
const goal: Omit<GoalDetail, 'measures' | 'furtherMeasures' | 'basis' | 'allowedActions'> = {
  id: 'goal-2.1',
  code: '2.1' as GoalCode,
  version: 1,
  field: 'transport' as FieldKey,
  horizon: 'short',
  title: { de: 'Bahnstrecke wieder in Betrieb nehmen', fr: 'Remettre la ligne en service' },
  adoptedOn: '2020-07-14' as LocalDate,
  dueOn: '2022-07-14' as LocalDate,
  explicitDueOn: false,
  expired: true,
  expiredSince: '2022-07-15' as LocalDate,
  owner: 'vm' as MinistryKey,
  provenance: { title: 'public', horizon: 'sample', owner: 'sample' },
  sources: [{ url: 'https://example.org/mobilitaet', note: null }],
};

export function goalItem(change: Partial<GoalListItem> = {}): GoalListItem {
  return { ...goal, measureCount: 2, ...change };
}

export function goalDetail(change: Partial<GoalDetail> = {}): GoalDetail {
  return { ...goal, measures: [], furtherMeasures: [], basis: todayBasis, allowedActions: [], ...change };
}

export function goalLabel(code: string): GoalLabel {
  const { field, horizon, title } = goal;
  return { id: `goal-${code}`, code: code as GoalCode, field, horizon, title };
}
