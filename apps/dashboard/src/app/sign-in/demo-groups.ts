import type { MinistryKey } from '@wegmarke/domain';
import type { DemoPerson } from '../core/session/session-answer';

export interface MinistryRow {
  readonly ministry: MinistryKey;
  readonly persons: readonly DemoPerson[];
}

/** Persons of the demonstration by what they do; ministries with their desk before their approver. */
export interface DemoGroups {
  readonly coordination: readonly DemoPerson[];
  readonly ministries: readonly MinistryRow[];
  readonly reading: readonly DemoPerson[];
  readonly administration: readonly DemoPerson[];
}

const ORDER = ['desk', 'approver'];

export function demoGroups(persons: readonly DemoPerson[]): DemoGroups {
  const withRole = (role: string): DemoPerson[] => persons.filter((person) => person.role === role);
  return {
    coordination: withRole('coordinator'),
    ministries: rowsOf(persons),
    reading: withRole('reader'),
    administration: withRole('admin'),
  };
}

function rowsOf(persons: readonly DemoPerson[]): MinistryRow[] {
  const rows = new Map<MinistryKey, DemoPerson[]>();
  for (const person of persons) {
    if (person.ministry !== null) rows.set(person.ministry, [...(rows.get(person.ministry) ?? []), person]);
  }
  return [...rows].map(([ministry, all]) => ({
    ministry,
    persons: [...all].sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role)),
  }));
}
