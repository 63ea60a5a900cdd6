import type { LocalDate } from '../calendar/local-date';
import { textIssues } from '../decisions/text-checks';
import type { StatusReportState } from '../decisions/report/status-report-lifecycle';
import { DomainError } from '../errors/domain-error';
import { issueIf, refuseIssues, type FieldIssue } from '../errors/field-issue';

export const QUERY_STATES = ['open', 'answered', 'settled'] as const;
export type QueryState = (typeof QUERY_STATES)[number];

/** Longest question, answer and note, in UTF-16 units. */
export const QUERY_TEXT_LENGTH = 2_000;

/** A question of the coordination on one field of one report (Rückfrage), answered there. Never exported. */
export interface ReportQueryRecord {
  /** JSON pointer into the report: `/content/narrative/done`. */
  readonly field: string;
  readonly question: string;
  readonly askedOn: LocalDate;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly settledOn: LocalDate | null;
}

const ONE_FIELD: ReadonlySet<string> = new Set([
  'unchanged',
  'unchangedReason',
  'implementation',
  'effectiveOn',
  'redecideOn',
  'reason',
  'course',
  'effect',
  'cause',
  'cause/key',
  'cause/text',
  'remedy',
  'remedy/text',
  'remedy/dueOn',
  'remedy/helpFrom',
  'evidence',
  'milestones',
  'narrative/done',
  'narrative/problems',
  'narrative/next',
  'narrative/helpNeeded',
  'remarkOnRule',
]);

/** A milestone by its key, or one of its days. */
const MILESTONE = /^milestones\/[a-z0-9][a-z0-9-]{0,59}(\/(forecast|actualOn|droppedOn|cause))?$/;
const CONTENT = '/content/';

/** A field of a status report that can be asked about. */
export function isQueryField(pointer: string): boolean {
  if (!pointer.startsWith(CONTENT)) return false;
  const field = pointer.slice(CONTENT.length);
  return ONE_FIELD.has(field) || MILESTONE.test(field);
}

export function queryStateOf({
  answeredOn,
  settledOn,
}: Pick<ReportQueryRecord, 'answeredOn' | 'settledOn'>): QueryState {
  if (settledOn !== null) return 'settled';
  return answeredOn === null ? 'open' : 'answered';
}

/** A text somebody must read: there, not too long, without control characters. */
export function spokenTextIssues(pointer: string, text: string): readonly FieldIssue[] {
  if (text.trim() === '') return issueIf(true, pointer, 'text-missing');
  return textIssues(pointer, text, QUERY_TEXT_LENGTH);
}

/** Only a signed report is asked about: before, it is the ministry's own; afterwards it is a fact. */
export function askQuery(
  report: { readonly state: StatusReportState },
  asked: { readonly field: string; readonly question: string },
  today: LocalDate,
): ReportQueryRecord {
  if (report.state !== 'signed') throw new DomainError('not-in-this-state', { state: report.state });
  const { field, question } = asked;
  refuseIssues([
    ...issueIf(!isQueryField(field), '/field', 'query-field-unknown', { field }),
    ...spokenTextIssues('/question', question),
  ]);
  return { field, question, askedOn: today, answer: null, answeredOn: null, settledOn: null };
}

/** The ministry answers once; what it said stays as it is. */
export function answerQuery(query: ReportQueryRecord, answer: string, today: LocalDate): ReportQueryRecord {
  refuseUnless(query, 'open');
  refuseIssues(spokenTextIssues('/answer', answer));
  return { ...query, answer, answeredOn: today };
}

/**
 * The coordination is done with it. A question nobody has answered is taken back with the same step: otherwise a silent
 * ministry could keep a round from being sealed for ever.
 */
export function settleQuery(query: ReportQueryRecord, today: LocalDate): ReportQueryRecord {
  refuseUnless(query, 'open', 'answered');
  return { ...query, settledOn: today };
}

function refuseUnless(query: ReportQueryRecord, ...states: readonly QueryState[]): void {
  const state = queryStateOf(query);
  if (!states.includes(state)) throw new DomainError('not-in-this-state', { state });
}
