import type { Language, MinistryKey, Role, StrategyKey } from '@wegmarke/domain';

/** One role of a person; `onBehalfOf`: held as the deputy of that person. */
export interface HeldRole {
  readonly role: Role;
  readonly strategy: StrategyKey | null;
  readonly ministry: MinistryKey | null;
  readonly onBehalfOf: string | null;
}

export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
  readonly ministries: readonly MinistryKey[];
}

/** A person of the demonstration; the screen makes its label from role and ministry. */
export interface DemoPerson {
  readonly id: string;
  readonly role: Role;
  readonly ministry: MinistryKey | null;
}

/** Answer of `GET /api/session`. */
export interface SessionAnswer {
  readonly mode: 'demo' | 'oidc';
  readonly person: Person | null;
  /** Instant (UTC) after which one has to sign in again. */
  readonly expiresAt: string | null;
  readonly strategies: readonly { readonly key: StrategyKey; readonly title: { de: string; fr: string | null } }[];
  readonly demoPersons: readonly DemoPerson[];
  readonly signInUrl: string | null;
}

/** The entry of the demonstration a signed-in person stands for, so that the same one can sign in again. */
export function demoPersonOf(person: Person, demoPersons: readonly DemoPerson[]): DemoPerson | null {
  const [held] = person.roles;
  return (
    demoPersons.find(({ id }) => id === person.id || `demo:${id}` === person.id) ??
    demoPersons.find(({ role, ministry }) => role === held?.role && ministry === held.ministry) ??
    null
  );
}
