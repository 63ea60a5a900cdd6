import type { DomainError } from '@wegmarke/domain';

/** What the state of things forbids right now; the same request may succeed at another time. */
const STATE_FORBIDS: ReadonlySet<string> = new Set([
  'code-taken',
  'setup-finished',
  'round-key-taken',
  'strategy-key-taken',
  'field-number-taken',
  'not-in-this-state',
  'clock-behind-history',
  'milestone-exists',
  'milestone-closed',
  'kind-unchanged',
  'lead-unchanged',
  'offer-open',
  'offer-answered',
  'nothing-changed',
  'move-not-allowed',
  'measure-closed',
  'measure-cancelled',
  'measure-implemented',
  'measure-replaced',
  'measure-in-sealed-round',
  'not-implemented',
  'already-confirmed',
  'successor-closed',
  'round-sealed',
  'round-not-sealed',
  'round-not-open',
  'round-move-not-allowed',
  'round-not-ready',
  'deadline-passed',
  'report-frozen',
  'report-freezing',
  'report-not-frozen',
  'report-not-in-consent',
  'freeze-blocked',
  'nothing-to-confirm',
  'query-open',
  'request-open',
  'requests-outstanding',
  'request-withdrawn',
  'nudged-today',
  'lead-moved',
  'report-exists',
  'amendment-pending',
  'known-on-after-seal',
  'idempotency-key-reused',
  'sample-strategy',
  'last-admin',
  'person-erased',
  'demo-person',
]);

const MAY_NOT: ReadonlySet<string> = new Set([
  'role-missing',
  'report-draft-withheld',
  'own-work',
  'not-on-this-subject',
  'account-disabled',
]);

const NOT_HERE: ReadonlySet<string> = new Set(['link-expired', 'unknown-format', 'text-part-unknown']);

/** Can be read, makes no sense: the answer to every refusal of the domain that is not told apart here. */
const MAKES_NO_SENSE = 422;

/** Not now, or not on this server. */
const UNAVAILABLE: ReadonlySet<string> = new Set(['sign-in-unavailable', 'export-not-ready', 'pdf-unavailable']);

/** The HTTP status of a refusal of the domain, by its code. */
export function statusOf({ code }: DomainError): number {
  const text: string = code;
  if (text.endsWith('-not-found') || NOT_HERE.has(text)) return 404;
  if (text === 'sign-in-required' || text === 'sign-in-failed') return 401;
  if (UNAVAILABLE.has(text)) return 503;
  if (text.startsWith('export-')) return 500;
  if (text === 'stale-version') return 412;
  if (text === 'as-of-with-round' || text === 'round-not-here') return 400;
  if (MAY_NOT.has(text)) return 403;
  return STATE_FORBIDS.has(text) ? 409 : MAKES_NO_SENSE;
}
