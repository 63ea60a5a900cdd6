import { aGoal, on } from '@wegmarke/domain-testing';
import { DEFAULT_HORIZON_SPANS, goalDueOn, isExpiredOn } from './goal-due';

describe('the horizon of a goal', () => {
  const goal = aGoal().adoptedOn(on('2020-02-29'));

  it.each([
    ['short', '2022-02-28'],
    ['medium', '2025-02-28'],
    ['long', '2030-02-28'],
  ] as const)('%s ends on the same calendar day years later: %s', (horizon, dueOn) => {
    expect(goalDueOn(goal.withHorizon(horizon).facts(), DEFAULT_HORIZON_SPANS)).toBe(dueOn);
  });

  it('ends on its own due day where one was set', () => {
    expect(goalDueOn(goal.dueOn(on('2027-06-30')).facts(), DEFAULT_HORIZON_SPANS)).toBe('2027-06-30');
  });

  it('has other spans in another strategy', () => {
    expect(goalDueOn(goal.facts(), { short: 1, medium: 3, long: 15 })).toBe('2035-02-28');
  });

  it('is expired from the day after', () => {
    const due = goal.dueOn(on('2027-06-30')).facts();
    expect(isExpiredOn(due, DEFAULT_HORIZON_SPANS, on('2027-06-30'))).toBe(false);
    expect(isExpiredOn(due, DEFAULT_HORIZON_SPANS, on('2027-07-01'))).toBe(true);
  });
});
