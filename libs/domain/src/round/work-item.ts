import { daysBetween } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { Actor } from '../access/actor';
import type { Action } from '../access/actions';
import { may } from '../access/may';
import type { AmendmentSubject, LeadOfferSubject, ReportSubject } from '../access/subject';
import type { MeasureCode, MinistryKey, RoundKey, StrategyKey } from '../vocabulary/keys';

export const WORK_KINDS = [
  'due',
  'draft',
  'returned',
  'to_sign',
  'to_accept',
  'query',
  'query_answered',
  'lead_offer',
  'amendment',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** What may be somebody's work; each kind names the subject that decides who may do it. */
export interface WorkCandidate {
  readonly measure: MeasureCode;
  readonly strategy: StrategyKey;
  readonly ministry: MinistryKey;
  /** The day since which it waits. */
  readonly since: LocalDate;
  /** Null for an interim report and for what belongs to no round; a deadline counts while the round takes answers. */
  readonly round: { readonly key: RoundKey; readonly deadlineOn: LocalDate; readonly takesAnswers: boolean } | null;
  readonly on:
    | { readonly type: 'request'; readonly participants: readonly MinistryKey[] }
    /** `queries`: not settled; while there is one, the question is the work, not the report. */
    | { readonly type: 'report'; readonly queries: number; readonly subject: ReportSubject }
    | { readonly type: 'query'; readonly answered: boolean; readonly subject: ReportSubject }
    | { readonly type: 'lead-offer'; readonly subject: LeadOfferSubject }
    | { readonly type: 'amendment'; readonly subject: AmendmentSubject };
}

export interface WorkItem<Candidate extends WorkCandidate = WorkCandidate> {
  readonly kind: WorkKind;
  readonly candidate: Candidate;
  /** Days until the deadline of who answers; negative when it is over. */
  readonly daysLeft: number | null;
  readonly overdue: boolean;
  readonly allowedActions: readonly Action[];
}

export const WORK_SCOPES = ['mine', 'ministry'] as const;
export type WorkScope = (typeof WORK_SCOPES)[number];

/** What a kind is there for, and the further buttons beside it. The first action decides whose work it is. */
const STEPS: Readonly<Record<WorkKind, readonly Action[]>> = {
  due: ['write-report'],
  draft: ['write-report', 'submit-report', 'discard-report'],
  returned: ['write-report'],
  to_sign: ['sign-report'],
  to_accept: ['accept-report', 'return-report', 'ask-query'],
  query: ['answer-query'],
  query_answered: ['settle-query', 'accept-report', 'return-report', 'ask-query'],
  lead_offer: ['accept-lead', 'decline-lead'],
  amendment: ['confirm-amendment', 'reject-amendment'],
};

/** Kinds with the ministry's deadline. The coordination has none of its own. */
const WITH_DEADLINE: ReadonlySet<WorkKind> = new Set<WorkKind>(['due', 'draft', 'returned', 'to_sign', 'query']);

/** Kinds that "mine" narrows to what the person wrote, or what nobody has begun and a desk may take. */
const WRITING: ReadonlySet<WorkKind> = new Set<WorkKind>(['due', 'draft', 'returned', 'query']);

/** What a person has to do: overdue first, then by days left, then in the order given (that of the codes). */
export function workOf<Candidate extends WorkCandidate>(
  actor: Actor,
  candidates: readonly Candidate[],
  scope: WorkScope,
  today: LocalDate,
): readonly WorkItem<Candidate>[] {
  return candidates
    .flatMap((candidate) => itemOf(actor, candidate, today))
    .filter(({ kind, candidate }) => scope === 'ministry' || !WRITING.has(kind) || isMine(actor, candidate))
    .toSorted(byUrgency);
}

function itemOf<Candidate extends WorkCandidate>(
  actor: Actor,
  candidate: Candidate,
  today: LocalDate,
): readonly WorkItem<Candidate>[] {
  const kind = kindOf(candidate);
  if (kind === null) return [];
  const subject = subjectOf(candidate);
  const allowed = STEPS[kind].filter((action) => may(actor, action, subject).allowed);
  if (allowed[0] !== STEPS[kind][0]) return [];
  const daysLeft = daysLeftOf(kind, candidate, today);
  return [{ kind, candidate, daysLeft, overdue: daysLeft !== null && daysLeft < 0, allowedActions: allowed }];
}

/** Null: nobody's work, or told by another candidate. */
function kindOf({ on }: WorkCandidate): WorkKind | null {
  switch (on.type) {
    case 'request':
      return 'due';
    case 'lead-offer':
      return 'lead_offer';
    case 'amendment':
      return 'amendment';
    case 'query':
      return on.answered ? 'query_answered' : 'query';
    default:
      return on.queries > 0 && on.subject.state === 'signed' ? null : REPORT_KINDS[on.subject.state];
  }
}

const REPORT_KINDS: Readonly<Record<ReportSubject['state'], WorkKind | null>> = {
  draft: 'draft',
  returned: 'returned',
  submitted: 'to_sign',
  signed: 'to_accept',
  accepted: null,
};

function subjectOf({ on, strategy, ministry }: WorkCandidate) {
  if (on.type !== 'request') return on.subject;
  return { type: 'measure', strategy, lead: ministry, participants: on.participants, newestReport: null } as const;
}

function daysLeftOf(kind: WorkKind, { round }: WorkCandidate, today: LocalDate): number | null {
  if (!WITH_DEADLINE.has(kind) || !round?.takesAnswers) return null;
  return daysBetween(today, round.deadlineOn);
}

function isMine(actor: Actor, { on, ministry }: WorkCandidate): boolean {
  const writtenBy = on.type === 'report' || on.type === 'query' ? on.subject.writtenBy : null;
  if (writtenBy !== null) return writtenBy === actor.personId;
  return actor.grants.some((grant) => grant.role === 'desk' && grant.ministry === ministry);
}

function byUrgency(a: WorkItem, b: WorkItem): number {
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  return (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0;
}
