import fc from 'fast-check';
import { aRound, ministryKey, on } from '@wegmarke/domain-testing';
import { addDays } from '../calendar/day-arithmetic';
import { isWorkingDay } from '../calendar/working-days';
import {
  latestReminderStep,
  REMINDER_STEPS,
  reminderLadder,
  remindersAt,
  workingDaysLeft,
  type PendingRequest,
} from './reminder-ladder';

const pending = (ministry: string, waitsFor: PendingRequest['waitsFor'] = 'desk'): PendingRequest => ({
  ministry: ministryKey(ministry),
  waitsFor,
});

const told = (step: (typeof REMINDER_STEPS)[number], requests: readonly PendingRequest[]): string[] =>
  remindersAt(step, requests).map(
    ({ role, ministry, requests: about }) => `${role} ${ministry ?? 'all'} ${about.length}`,
  );

describe('the reminder ladder', () => {
  it('counts in working days of Baden-Württemberg, around Easter too', () => {
    const round = aRound(2025).openedOn(on('2026-03-02')).withDeadline(on('2026-04-10')).facts();
    expect(reminderLadder(round).map(({ on: day, step }) => `${day} ${step}`)).toEqual([
      '2026-03-02 opened',
      '2026-03-25 early',
      '2026-04-07 soon',
      '2026-04-10 deadline',
      '2026-04-15 overdue',
      '2026-04-20 overdue',
      '2026-04-23 overdue',
      '2026-04-28 overdue',
      '2026-05-04 overdue',
    ]);
  });

  it('reminds on the Friday of a deadline that is a Saturday', () => {
    const round = aRound(2025).facts(); // deadline 31 January 2026
    expect(latestReminderStep(round, on('2026-01-30'))).toEqual({ on: '2026-01-30', step: 'deadline' });
    expect(latestReminderStep(round, on('2026-02-04'))).toEqual({ on: '2026-02-04', step: 'overdue' });
  });

  it('keeps the last step in mind until the next one, so that a missed morning can be made up for', () => {
    const round = aRound(2025).facts(); // opened 2 January
    expect(latestReminderStep(round, on('2026-01-01'))).toBeNull();
    expect(latestReminderStep(round, on('2026-01-31'))?.step).toBe('deadline');
    expect(latestReminderStep(round, on('2026-02-03'))?.step).toBe('deadline');
    expect(latestReminderStep(round, on('2026-12-01'))).toEqual({ on: '2026-02-20', step: 'overdue' });
  });

  it('leaves out what would fall before the opening, or on its day, in a short round', () => {
    const round = aRound(2025).openedOn(on('2026-01-27')).withDeadline(on('2026-01-30')).facts();
    expect(
      reminderLadder(round)
        .slice(0, 2)
        .map(({ step }) => step),
    ).toEqual(['opened', 'deadline']);
  });

  it('ends with the seal', () => {
    const round = aRound(2025).sealedOn(on('2026-02-09')).facts();
    expect(reminderLadder(round).at(-1)).toEqual({ on: '2026-02-04', step: 'overdue' });
  });

  it('never falls on a day off, and never twice on a day', () => {
    const opening = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(on('2000-01-03'), days));
    fc.assert(
      fc.property(opening, fc.integer({ min: 0, max: 120 }), (openedOn, length) => {
        const ladder = reminderLadder({ openedOn, deadlineOn: addDays(openedOn, length), sealedOn: null });
        const days = ladder.slice(1).map(({ on: day }) => day);
        expect(days.every((day) => isWorkingDay(day) && day > openedOn)).toBe(true);
        expect([...new Set(days)].sort()).toEqual(days);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a reminder', () => {
  const both = [pending('vm'), pending('vm', 'approver'), pending('um')];

  it.each([
    ['opened', ['desk um 1', 'desk vm 1', 'approver vm 1']],
    ['early', ['desk um 1', 'desk vm 1', 'approver vm 1']],
    ['soon', ['desk um 1', 'approver um 1', 'desk vm 1', 'approver vm 2']],
    ['deadline', ['desk um 1', 'approver um 1', 'desk vm 1', 'approver vm 2']],
    ['overdue', ['desk um 1', 'approver um 1', 'desk vm 1', 'approver vm 2', 'coordinator all 3']],
  ] as const)('%s goes to: %j', (step, expected) => {
    expect(told(step, both)).toEqual(expected);
  });

  it('is none where everything is delivered, for the coordination neither', () => {
    expect(REMINDER_STEPS.flatMap((step) => told(step, []))).toEqual([]);
  });

  it('says how many working days are left, or over', () => {
    expect(workingDaysLeft(on('2026-01-30'), on('2026-01-16'))).toBe(10);
    expect(workingDaysLeft(on('2026-01-30'), on('2026-01-30'))).toBe(0);
    expect(workingDaysLeft(on('2026-01-30'), on('2026-02-04'))).toBe(-3);
    expect(workingDaysLeft(on('2026-01-31'), on('2026-01-30'))).toBe(0);
    expect(workingDaysLeft(on('2026-01-31'), on('2026-02-01'))).toBe(-1);
  });
});
