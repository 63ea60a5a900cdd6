import { addWorkingDays, workingDayOnOrBefore, workingDaysBetween } from '../calendar/working-days';
import type { LocalDate } from '../calendar/local-date';
import type { MinistryKey } from '../vocabulary/keys';
import type { RoundFacts } from './request-facts';

/** Why somebody is written to: the round opened, the deadline is far, near, today, or over. */
export const REMINDER_STEPS = ['opened', 'early', 'soon', 'deadline', 'overdue'] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** Who owes the next move: the desk writes and submits, the approver signs. */
export type PendingRole = 'desk' | 'approver';

/** A request neither signed nor withdrawn, with the ministry that owes it on that day. */
export interface PendingRequest {
  readonly ministry: MinistryKey;
  readonly waitsFor: PendingRole;
}

export interface LadderStep {
  readonly on: LocalDate;
  readonly step: ReminderStep;
}

/** What a role is told on a day: a ministry about its own requests, the coordination about all of them in one summary. */
export interface Reminder<Request extends PendingRequest> {
  readonly role: PendingRole | 'coordinator';
  /** `null`: the coordination. */
  readonly ministry: MinistryKey | null;
  readonly requests: readonly Request[];
}

const EARLY_DAYS = 10;
const SOON_DAYS = 3;
const OVERDUE_EVERY_DAYS = 3;
const OVERDUE_AT_MOST = 5;

/** The approver is told of what still waits for the desk from this step on. */
const APPROVER_FROM: readonly ReminderStep[] = ['soon', 'deadline', 'overdue'];

/**
 * The days of a round's reminders, in working days of Baden-Württemberg: at opening, 10 and 3 before the deadline, on it
 * (the working day before if it is none), then every third day, five times at most, until the seal. In a short round
 * the steps that would fall before the opening, or on its day, are left out.
 */
export function reminderLadder(round: Pick<RoundFacts, 'openedOn' | 'deadlineOn' | 'sealedOn'>): readonly LadderStep[] {
  const { openedOn, deadlineOn, sealedOn } = round;
  const later = [...beforeDeadline(deadlineOn), ...afterDeadline(deadlineOn)].filter(({ on }) => on > openedOn);
  const steps: readonly LadderStep[] = [{ on: openedOn, step: 'opened' }, ...later];
  return sealedOn === null ? steps : steps.filter(({ on }) => on < sealedOn);
}

/** The step of that day, or the last one before it: a morning that was missed is made up for, older ones are not. */
export function latestReminderStep(
  round: Pick<RoundFacts, 'openedOn' | 'deadlineOn' | 'sealedOn'>,
  day: LocalDate,
): LadderStep | null {
  return reminderLadder(round).findLast(({ on }) => on <= day) ?? null;
}

/**
 * Who is told what on a step. A desk hears of what it has to write, an approver of what waits for a signature and,
 * from 3 days before, of what the desk still owes; the coordination of everything overdue. What is delivered (signed)
 * is not among the requests any more, so it is never reminded of.
 */
export function remindersAt<Request extends PendingRequest>(
  step: ReminderStep,
  pending: readonly Request[],
): readonly Reminder<Request>[] {
  const ministries = [...new Set(pending.map(({ ministry }) => ministry))].sort();
  const own = ministries.flatMap((ministry) =>
    ofMinistry(
      step,
      ministry,
      pending.filter((request) => request.ministry === ministry),
    ),
  );
  const summary = { role: 'coordinator', ministry: null, requests: pending } as const;
  return step === 'overdue' && pending.length > 0 ? [...own, summary] : own;
}

/**
 * Working days left until the deadline: 0 on the last one, negative when the deadline is over, then −1 at least (a
 * deadline on a Saturday is over on the Sunday).
 */
export function workingDaysLeft(deadlineOn: LocalDate, day: LocalDate): number {
  const left = workingDaysBetween(day, deadlineOn);
  return deadlineOn < day ? Math.min(left, -1) : left;
}

function beforeDeadline(deadlineOn: LocalDate): readonly LadderStep[] {
  return [
    { on: addWorkingDays(deadlineOn, -EARLY_DAYS), step: 'early' },
    { on: addWorkingDays(deadlineOn, -SOON_DAYS), step: 'soon' },
    { on: workingDayOnOrBefore(deadlineOn), step: 'deadline' },
  ];
}

function afterDeadline(deadlineOn: LocalDate): readonly LadderStep[] {
  return Array.from({ length: OVERDUE_AT_MOST }, (_, index) => ({
    on: addWorkingDays(deadlineOn, (index + 1) * OVERDUE_EVERY_DAYS),
    step: 'overdue',
  }));
}

function ofMinistry<Request extends PendingRequest>(
  step: ReminderStep,
  ministry: MinistryKey,
  pending: readonly Request[],
): readonly Reminder<Request>[] {
  const unwritten = pending.filter(({ waitsFor }) => waitsFor === 'desk');
  const approvers = APPROVER_FROM.includes(step) ? pending : pending.filter(({ waitsFor }) => waitsFor === 'approver');
  return [
    { role: 'desk', ministry, requests: unwritten } as const,
    { role: 'approver', ministry, requests: approvers } as const,
  ].filter(({ requests }) => requests.length > 0);
}
