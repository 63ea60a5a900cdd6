import type { Language, LocalDate, MinistryKey, Role, StrategyKey } from '@wegmarke/domain';

/** A role of a person; those from claims come with the sign-in and are not changed here. */
export interface Grant {
  readonly role: Role;
  readonly strategy: StrategyKey | null;
  readonly ministry: MinistryKey | null;
  readonly source: 'demo' | 'claims' | 'administration';
}

export interface Deputy {
  readonly deputyId: string;
  readonly displayName?: string | null;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export interface PersonEntry {
  readonly id: string;
  readonly version: number;
  readonly displayName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly demo: boolean;
  readonly disabled: boolean;
  readonly erased?: boolean;
  readonly grants: readonly Grant[];
  readonly deputies: readonly Deputy[];
}

export interface PersonList {
  readonly items: readonly PersonEntry[];
}
