import type { MinistryKey, StrategyKey } from '../vocabulary/keys';
import type { RoleGrant } from './actor';
import type { Subject } from './subject';

/** How far a role reaches: which subjects a grant of it covers. */
export type GrantScope =
  | 'anywhere'
  | 'strategy'
  | 'strategy-led-by-coordination'
  | 'lead'
  | 'lead-outside-coordination'
  | 'participant'
  | 'receiving';

type Covers = (grant: RoleGrant, subject: Subject) => boolean;

const strategyOf = (grant: RoleGrant): StrategyKey | null => ('strategy' in grant ? grant.strategy : null);
const ministryOf = (grant: RoleGrant): MinistryKey | null => ('ministry' in grant ? grant.ministry : null);

const inStrategy: Covers = (grant, subject) => 'strategy' in subject && subject.strategy === strategyOf(grant);
const inLead: Covers = (grant, subject) => 'lead' in subject && subject.lead === ministryOf(grant);
const ledByCoordination = (subject: Subject): boolean =>
  subject.type === 'amendment' && subject.lead === subject.coordinatingMinistry;

export const GRANT_SCOPES: Readonly<Record<GrantScope, Covers>> = {
  anywhere: () => true,
  strategy: inStrategy,
  'strategy-led-by-coordination': (grant, subject) => ledByCoordination(subject) && inStrategy(grant, subject),
  lead: inLead,
  'lead-outside-coordination': (grant, subject) => !ledByCoordination(subject) && inLead(grant, subject),
  participant: (grant, subject) =>
    'participants' in subject && subject.participants.some((ministry) => ministry === ministryOf(grant)),
  receiving: (grant, subject) => subject.type === 'lead-offer' && subject.to === ministryOf(grant),
};
