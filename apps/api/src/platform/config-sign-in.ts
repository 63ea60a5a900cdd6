import { type MinistryKey, type RoleGrant, ROLES, type StrategyKey } from '@wegmarke/domain';
import type { ConfigReader } from './config-reader';

export const AUTH_MODES = ['demo', 'oidc'] as const;
export type AuthMode = (typeof AUTH_MODES)[number];

/** Whoever has the value in the claim has the role. `claim` may name a claim inside another: `realm_access.roles`. */
export interface ClaimRule {
  readonly claim: string;
  readonly value: string;
  readonly grant: RoleGrant;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly claimRules: readonly ClaimRule[];
}

const ROLE_MAP_SHAPE =
  'OIDC_ROLE_MAP must be a JSON list of { "claim", "value", "role" } with "strategy" for coordinator and reader, ' +
  '"ministry" for approver and desk';

/** What signing in at the provider needs; the provider sends people back to `PUBLIC_URL`, so that must be known too. */
export function readOidc(read: ConfigReader, publicUrl: string | null): OidcConfig | null {
  const issuer = read.url('OIDC_ISSUER', ['https:', 'http:']);
  const clientId = read.text('OIDC_CLIENT_ID');
  const clientSecret = read.secret('OIDC_CLIENT_SECRET');
  const claimRules = readRoleMap(read);
  const missing = Object.entries({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret })
    .filter(([, value]) => value === null)
    .map(([name]) => name);
  for (const name of publicUrl ? missing : [...missing, 'PUBLIC_URL'])
    read.refuse(`${name} is needed by AUTH_MODE=oidc.`);
  if (issuer?.startsWith('http:') && read.text('NODE_ENV') === 'production') {
    read.refuse('OIDC_ISSUER must begin with https:// when NODE_ENV=production.');
  }
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, claimRules } : null;
}

function readRoleMap(read: ConfigReader): readonly ClaimRule[] {
  const text = read.text('OIDC_ROLE_MAP');
  const entries = text === null ? [] : parsed(text);
  if (!Array.isArray(entries) || entries.length === 0) {
    read.refuse(`${ROLE_MAP_SHAPE}.`);
    return [];
  }
  return entries.flatMap((entry: unknown, at) => {
    const rule = ruleOf(entry);
    if (rule === null) read.refuse(`${ROLE_MAP_SHAPE}; entry ${at + 1} is none.`);
    return rule ?? [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ruleOf(entry: unknown): ClaimRule | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { claim, value, role, strategy, ministry, ...unknown } = entry as Readonly<Record<string, unknown>>;
  if (!isText(claim) || !isText(value) || Object.keys(unknown).length > 0) return null;
  const grant = grantOf(role, strategy, ministry);
  return grant && { claim, value, grant };
}

function grantOf(role: unknown, strategy: unknown, ministry: unknown): RoleGrant | null {
  const known = ROLES.find((name) => name === role);
  if (known === 'coordinator' || known === 'reader') {
    return isText(strategy) && ministry === undefined ? { role: known, strategy: strategy as StrategyKey } : null;
  }
  if (known === 'approver' || known === 'desk') {
    return isText(ministry) && strategy === undefined ? { role: known, ministry: ministry as MinistryKey } : null;
  }
  return known && strategy === undefined && ministry === undefined ? { role: known } : null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
