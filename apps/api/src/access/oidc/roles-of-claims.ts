import type { RoleGrant } from '@wegmarke/domain';
import type { ClaimRule } from '../../platform/config-sign-in';

export type Claims = Readonly<Record<string, unknown>>;

/** The roles the provider's claims give, by the configured rules. No fitting rule, no role. */
export function rolesOfClaims(claims: Claims, rules: readonly ClaimRule[]): readonly RoleGrant[] {
  return rules.filter(({ claim, value }) => valuesOf(claims, claim).includes(value)).map(({ grant }) => grant);
}

/** A claim by its very name (names may hold dots), else along the dots into claims inside claims. */
function valuesOf(claims: Claims, path: string): readonly unknown[] {
  const value = path in claims ? claims[path] : path.split('.').reduce<unknown>(inside, claims);
  return Array.isArray(value) ? value : [value];
}

function inside(claims: unknown, name: string): unknown {
  if (typeof claims !== 'object' || claims === null || !Object.hasOwn(claims, name)) return undefined;
  return (claims as Claims)[name];
}
