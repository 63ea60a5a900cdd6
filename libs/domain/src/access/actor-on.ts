import type { LocalDate } from '../calendar/local-date';
import type { Actor, RoleGrant } from './actor';

/** What a person may do in another person's place, from `fromOn` to `toOn` (both included; `null`: until further notice). */
export interface DeputisedGrants {
  readonly onBehalfOf: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
  readonly grants: readonly RoleGrant[];
}

/** The substitutions in force on the day. */
export function deputisedOn(deputised: readonly DeputisedGrants[], day: LocalDate): readonly DeputisedGrants[] {
  return deputised.filter(({ fromOn, toOn }) => fromOn <= day && (toOn === null || day <= toOn));
}

/**
 * The person as one who acts on the day: with the own grants and those of the persons he or she stands in for. The id
 * stays the deputy's own, so that nobody signs or accepts own work by standing in for somebody else.
 */
export function actorOn(
  personId: string,
  grants: readonly RoleGrant[],
  deputised: readonly DeputisedGrants[],
  day: LocalDate,
): Actor {
  return { personId, grants: [...grants, ...deputisedOn(deputised, day).flatMap((other) => other.grants)] };
}
