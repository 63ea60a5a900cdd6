import type { LocalDate } from '../calendar/local-date';
import { isOpenRequest, type ReportRequest } from './report-request';
import type { RoundRecord } from './round-record';
import { sealBlockers, type OpenQuery } from './seal-round';

export const CHECKLIST_CODES = [
  'in-review',
  'as-of-reached',
  'queries-answered',
  'requests-answered',
  'reports-accepted',
  'nothing-missing',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

/** One line of the seal dialog. What is not `blocking` is said as a warning: it can be sealed nevertheless. */
export interface ChecklistItem {
  readonly code: ChecklistCode;
  readonly ok: boolean;
  readonly blocking: boolean;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface SealChecklist {
  readonly ready: boolean;
  readonly items: readonly ChecklistItem[];
}

export interface BeforeSeal {
  readonly requests: readonly ReportRequest[];
  readonly queries: readonly OpenQuery[];
  /** Measures with a report of this round that is signed and not accepted: the snapshot will call them missing. */
  readonly signedOnly: readonly string[];
}

/** What to look at before a round becomes final. `ready` says the same as the seal itself would. */
export function sealChecklist(round: RoundRecord, before: BeforeSeal, today: LocalDate): SealChecklist {
  const blockers = sealBlockers(round, before.requests, before.queries, today);
  const measuresOf = (code: string): string[] =>
    blockers.flatMap(({ code: found, data }) => (found === code ? [String(data['measure'])] : []));
  const missing = before.requests.filter(isOpenRequest).map(({ measure }) => measure);
  const { state, asOfOn, deadlineOn } = round;
  const items: readonly ChecklistItem[] = [
    { code: 'in-review', ok: state === 'in_review', blocking: true, params: { state } },
    { code: 'as-of-reached', ok: asOfOn <= today, blocking: true, params: { asOfOn } },
    { ...listed('queries-answered', measuresOf('query-open')), blocking: true },
    { ...listed('requests-answered', measuresOf('request-open'), { deadlineOn }), blocking: true },
    { ...listed('reports-accepted', before.signedOnly), blocking: false },
    { ...listed('nothing-missing', missing), blocking: false },
  ];
  return { ready: items.every(({ ok, blocking }) => ok || !blocking), items };
}

function listed(
  code: ChecklistCode,
  measures: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Omit<ChecklistItem, 'blocking'> {
  return { code, ok: measures.length === 0, params: { ...more, count: measures.length, measures } };
}
