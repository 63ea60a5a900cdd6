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
  | 'receiving'
  | 'consenting';

/** The strategy or ministry a grant is for; `null`: the whole installation. */
export type GrantReach = StrategyKey | MinistryKey | null;

type Covers = (reach: GrantReach, subject: Subject) => boolean;

export function reachOf(grant: RoleGrant): GrantReach {
  if ('strategy' in grant) return grant.strategy;
  return 'ministry' in grant ? grant.ministry : null;
}

const inStrategy: Covers = (reach, subject) => 'strategy' in subject && subject.strategy === reach;
const inLead: Covers = (reach, subject) => 'lead' in subject && subject.lead === reach;
const ledByCoordination = (subject: Subject): boolean =>
  subject.type === 'amendment' && subject.lead === subject.coordinatingMinistry;

export const GRANT_SCOPES: Readonly<Record<GrantScope, Covers>> = {
  anywhere: () => true,
  strategy: inStrategy,
  'strategy-led-by-coordination': (reach, subject) => ledByCoordination(subject) && inStrategy(reach, subject),
  lead: inLead,
  'lead-outside-coordination': (reach, subject) => !ledByCoordination(subject) && inLead(reach, subject),
  participant: (reach, subject) =>
    'participants' in subject && subject.participants.some((ministry) => ministry === reach),
  receiving: (reach, subject) => subject.type === 'lead-offer' && subject.to === reach,
  consenting: (reach, subject) => subject.type === 'round' && subject.consenting === reach,
};
