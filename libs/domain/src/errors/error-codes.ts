/**
 * Every refusal the product expects, per concept. The sentence behind a code stands in the wording library.
 * Append here; a code never changes its meaning and never disappears while a client may know it.
 */
export const CALENDAR_ERROR_CODES = ['invalid-day'] as const;

export const PERMISSION_ERROR_CODES = [
  'sign-in-required',
  'role-missing',
  'report-draft-withheld',
  'own-work',
  'not-in-this-state',
  'not-on-this-subject',
] as const;

export const DECISION_ERROR_CODES = [
  'document-number-missing',
  'reason-missing',
  'day-in-future',
  'clock-behind-history',
  'nothing-changed',
  'stale-version',
] as const;

export const MEASURE_ERROR_CODES = [
  'code-invalid',
  'code-taken',
  'text-missing',
  'text-too-long',
  'text-control-characters',
  'key-invalid',
  'amount-invalid',
  'year-invalid',
  'mailbox-invalid',
  'link-invalid',
  'field-unknown',
  'goal-unknown',
  'goal-in-other-field',
  'further-goal-is-main-goal',
  'ministry-unknown',
  'participant-is-lead',
  'listed-twice',
  'milestone-unknown',
  'milestone-exists',
  'milestone-closed',
  'milestone-key-invalid',
  'end-before-start',
  'permanent-with-end',
  'kind-unchanged',
  'move-not-allowed',
  'measure-closed',
  'measure-cancelled',
  'measure-implemented',
  'measure-in-sealed-round',
  'measure-without-course',
  'not-implemented',
  'already-confirmed',
  'successor-missing',
  'successor-closed',
  'replacement-circle',
  'lead-unchanged',
  'effective-in-past',
  'offer-of-other-measure',
  'measure-unknown',
  'offer-open',
  'offer-answered',
] as const;

export const GOAL_ERROR_CODES = ['due-before-adoption', 'adoption-day-fixed'] as const;

export const REPORT_ERROR_CODES = [
  'measure-replaced',
  'as-of-not-of-round',
  'round-sealed',
  'round-not-open',
  'evidence-missing',
  'effective-day-missing',
  'implemented-after-as-of',
  'effective-after-as-of',
  'permanent-never-implemented',
  'cause-missing',
  'remedy-missing',
  'redecision-day-missing',
  'redecision-not-ahead',
  'course-missing',
  'course-not-applicable',
  'end-dropped-by-report',
  'reached-and-dropped',
  'shift-cause-missing',
  'unchanged-while-overdue',
  'unchanged-with-changes',
  'unchanged-reason-missing',
  'corrected-report-unknown',
  'correction-reason-missing',
  'lead-moved',
  'report-exists',
] as const;

export const ROUND_ERROR_CODES = [
  'round-key-taken',
  'round-move-not-allowed',
  'period-invalid',
  'deadline-before-as-of',
  'deadline-passed',
  'round-not-ready',
  'query-open',
  'request-open',
  'requests-outstanding',
  'request-withdrawn',
  'not-canonical',
  'query-field-unknown',
  'measure-not-in-round',
  'amendment-pending',
  'link-days-invalid',
  'nudged-today',
] as const;

/** The annual report: its texts, its consent, its freeze, its files. */
export const ANNUAL_REPORT_ERROR_CODES = [
  'report-frozen',
  'report-freezing',
  'report-not-frozen',
  'report-not-in-consent',
  'comment-missing',
  'freeze-blocked',
  'text-part-unknown',
  'text-shape-unknown',
  'text-too-many-pieces',
  'nothing-to-confirm',
  'unknown-format',
  'unknown-language',
  'edition-not-found',
  'export-not-found',
  'export-not-ready',
  'export-failed',
  'export-too-large',
  'export-too-slow',
  'pdf-unavailable',
] as const;

export const CATALOGUE_ERROR_CODES = [
  'file-empty',
  'file-too-large',
  'encoding-invalid',
  'file-not-a-catalogue',
  'line-too-long',
  'too-many-rows',
  'quote-not-closed',
  'column-missing',
  'column-unknown',
  'column-twice',
  'cell-count',
  'value-missing',
  'value-unknown',
  'value-invalid',
  'number-invalid',
  'code-twice',
  'strategy-missing',
  'strategy-differs',
  'known-on-after-seal',
  'known-on-in-future',
] as const;

/** Signing in did not work. */
export const SIGN_IN_ERROR_CODES = ['account-disabled', 'sign-in-failed', 'sign-in-unavailable'] as const;

/** Not there, or not yours to know. */
export const NOT_FOUND_ERROR_CODES = [
  'strategy-not-found',
  'goal-not-found',
  'measure-not-found',
  'round-not-found',
  'report-not-found',
  'field-not-found',
  'ministry-not-found',
  'lead-offer-not-found',
  'person-not-found',
  'query-not-found',
  'amendment-not-found',
  'link-expired',
] as const;

export const STRATEGY_ERROR_CODES = ['strategy-key-taken', 'field-number-taken', 'setup-finished'] as const;

/** Questions that can be read and make no sense. */
export const QUESTION_ERROR_CODES = [
  'as-of-with-round',
  'round-not-sealed',
  'day-before-adoption',
  'day-too-far-ahead',
  'from-after-to',
  'figure-without-list',
  'filter-value-unknown',
] as const;

/** People, the installation itself, and writes that come twice. */
export const ADMINISTRATION_ERROR_CODES = [
  'idempotency-key-reused',
  'sample-strategy',
  'last-admin',
  'person-unknown',
  'person-erased',
  'demo-person',
  'deputy-of-oneself',
  'address-invalid',
] as const;

export const DOMAIN_ERROR_CODES = [
  ...NOT_FOUND_ERROR_CODES,
  ...QUESTION_ERROR_CODES,
  ...STRATEGY_ERROR_CODES,
  ...CALENDAR_ERROR_CODES,
  ...PERMISSION_ERROR_CODES,
  ...SIGN_IN_ERROR_CODES,
  ...DECISION_ERROR_CODES,
  ...MEASURE_ERROR_CODES,
  ...GOAL_ERROR_CODES,
  ...REPORT_ERROR_CODES,
  ...ROUND_ERROR_CODES,
  ...ANNUAL_REPORT_ERROR_CODES,
  ...CATALOGUE_ERROR_CODES,
  ...ADMINISTRATION_ERROR_CODES,
] as const;

export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];
export type PermissionErrorCode = (typeof PERMISSION_ERROR_CODES)[number];
