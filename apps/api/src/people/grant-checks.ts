import { fieldIssue, issueIf, type FieldIssue, type MinistryKey, type Role, type StrategyKey } from '@wegmarke/domain';

/** A role as it is asked for, before it is known to be one. */
export interface AskedGrant {
  readonly role: Role;
  readonly strategy: StrategyKey | null;
  readonly ministry: MinistryKey | null;
}

export interface KnownKeys {
  readonly strategies: ReadonlySet<string>;
  readonly ministries: ReadonlySet<string>;
}

type Reach = 'strategy' | 'ministry' | null;

const REACH: Readonly<Record<Role, Reach>> = {
  coordinator: 'strategy',
  reader: 'strategy',
  approver: 'ministry',
  desk: 'ministry',
  admin: null,
};

/** What is wrong with the roles: each names what it reaches and nothing else, once. */
export function grantIssues(grants: readonly AskedGrant[], known: KnownKeys): readonly FieldIssue[] {
  const texts = grants.map((grant) => JSON.stringify([grant.role, grant.strategy, grant.ministry]));
  return grants.flatMap((grant, index) => [
    ...reachIssues(grant, `/grants/${index}`, known),
    ...issueIf(texts.indexOf(texts[index] ?? '') < index, `/grants/${index}`, 'listed-twice', { key: grant.role }),
  ]);
}

function reachIssues({ role, strategy, ministry }: AskedGrant, pointer: string, known: KnownKeys): FieldIssue[] {
  const values = { strategy, ministry };
  const names = ['strategy', 'ministry'] as const;
  return names.flatMap((name) => {
    const value = values[name];
    if (REACH[role] !== name) return value === null ? [] : [fieldIssue(`${pointer}/${name}`, 'value-invalid')];
    if (value === null) return [fieldIssue(`${pointer}/${name}`, 'value-missing')];
    const keys = name === 'strategy' ? known.strategies : known.ministries;
    return keys.has(value) ? [] : [fieldIssue(`${pointer}/${name}`, 'value-unknown', { value })];
  });
}
