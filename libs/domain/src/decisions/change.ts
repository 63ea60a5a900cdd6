import type { GoalRecord } from '../goal/goal-record';
import type { MeasureRecord } from '../measure/measure-record';
import type { GoalCode, MeasureCode } from '../vocabulary/keys';
import type { Decision } from './decision';

/** What the journal calls a change. */
export const CHANGE_KINDS = [
  'measure-planned',
  'master-data-changed',
  'measure-rebaselined',
  'milestone-added',
  'milestone-dropped',
  'measure-goal-changed',
  'measure-field-changed',
  'measure-kind-changed',
  'measure-replaced',
  'predecessor-noted',
  'measure-resumed',
  'implementation-reopened',
  'implementation-confirmed',
  'measure-cancelled',
  'lead-handed-over',
  'coordinator-view-set',
  'status-report-accepted',
  'goal-planned',
  'goal-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Old and new hold only what changed, as plain data; `old` is `null` for something new. */
export interface AuditNote<Code extends string = MeasureCode | GoalCode> {
  readonly kind: ChangeKind;
  readonly subject: Code;
  readonly old: Readonly<Record<string, unknown>> | null;
  readonly new: Readonly<Record<string, unknown>>;
  readonly decision: Decision | null;
  readonly reason: string | null;
}

/** The record as it is now and the note for the journal, written in the same transaction. */
export interface MeasureChange {
  readonly record: MeasureRecord;
  readonly audit: AuditNote<MeasureCode>;
}

export interface GoalChange {
  readonly goal: GoalRecord;
  readonly audit: AuditNote<GoalCode>;
}

interface Grounds {
  readonly decision?: Decision;
  readonly reason?: string;
}

/** Compares the record before and after, part by part, and notes what differs. */
export function measureChange(
  kind: ChangeKind,
  before: MeasureRecord | null,
  after: MeasureRecord,
  { decision, reason }: Grounds = {},
): MeasureChange {
  const old = before && { ...before.facts, ...before.details };
  const audit = note(kind, after.facts.code, old, { ...after.facts, ...after.details });
  return { record: after, audit: { ...audit, decision: decision ?? null, reason: reason ?? null } };
}

export function goalChange(
  kind: ChangeKind,
  before: GoalRecord | null,
  after: GoalRecord,
  decision: Decision,
): GoalChange {
  const old = before && { ...before.facts, ...before.details };
  const audit = note(kind, after.facts.code, old, { ...after.facts, ...after.details });
  return { goal: after, audit: { ...audit, decision, reason: null } };
}

type Parts = Readonly<Record<string, unknown>>;

function note<Code extends string>(kind: ChangeKind, subject: Code, old: Parts | null, now: Parts) {
  if (old === null) return { kind, subject, old, new: now };
  const changed = Object.keys(now).filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]));
  return { kind, subject, old: pick(old, changed), new: pick(now, changed) };
}

function pick(parts: Parts, names: readonly string[]): Parts {
  return Object.fromEntries(names.map((name) => [name, parts[name]]));
}
