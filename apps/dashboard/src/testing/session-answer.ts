import type { MinistryKey, Role, StrategyKey } from '@wegmarke/domain';
import type { DemoPerson, Person, SessionAnswer } from '../app/core/session/session-answer';

const strategies = [{ key: 'frankreich' as StrategyKey, title: { de: 'Partnerschafts-Konzeption', fr: null } }];

/** A person of the demonstration with one role. */
export function person(id: string, role: Role = 'reader', ministry: string | null = null): Person {
  const held = { role, strategy: ministry === null ? ('frankreich' as StrategyKey) : null, onBehalfOf: null };
  return {
    id,
    displayName: id,
    language: 'de',
    roles: [{ ...held, ministry: ministry as MinistryKey | null }],
    ministries: ministry === null ? [] : [ministry as MinistryKey],
  };
}

export const demoPersons: readonly DemoPerson[] = [
  { id: 'coordinator', role: 'coordinator', ministry: null },
  { id: 'vm-approver', role: 'approver', ministry: 'vm' as MinistryKey },
  { id: 'vm-desk', role: 'desk', ministry: 'vm' as MinistryKey },
  { id: 'reader', role: 'reader', ministry: null },
  { id: 'admin', role: 'admin', ministry: null },
];

/** A reader of the demonstration. */
export function sessionAnswer(change: Partial<SessionAnswer> = {}): SessionAnswer {
  return {
    mode: 'demo',
    person: person('reader'),
    expiresAt: '2026-11-22T20:00:00Z',
    strategies,
    demoPersons,
    signInUrl: null,
    ...change,
  };
}
