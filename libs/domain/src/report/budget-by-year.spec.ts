import { budgetByYear, type BudgetLine } from '../index';

const line = (year: number, plannedEur: number | null, spentEur: number | null = null): BudgetLine => ({
  year,
  source: 'Musterhaushalt',
  plannedEur,
  spentEur,
});
const of = (...budget: BudgetLine[]) => ({ budget });

describe('the budget', () => {
  it('is summed by year, and says how many measures named an amount', () => {
    const overview = budgetByYear([
      of(line(2025, 100, 80), line(2025, 50), line(2024, 10)),
      of(line(2025, 1_000)),
      of(line(2026, null, null)),
      of(),
    ]);
    expect(overview).toEqual({
      years: [
        { year: 2024, plannedEur: 10, plannedKnown: 1, spentEur: null, spentKnown: 0 },
        { year: 2025, plannedEur: 1_150, plannedKnown: 2, spentEur: 80, spentKnown: 1 },
        { year: 2026, plannedEur: null, plannedKnown: 0, spentEur: null, spentKnown: 0 },
      ],
      total: { plannedEur: 1_160, plannedKnown: 2, spentEur: 80, spentKnown: 1 },
      named: 2,
      measures: 4,
    });
  });

  it('that nobody named is not known; a named nought is 0', () => {
    expect(budgetByYear([of(), of()])).toMatchObject({ years: [], total: { plannedEur: null, spentEur: null } });
    expect(budgetByYear([of(line(2025, 0, 0))]).total).toEqual({
      plannedEur: 0,
      plannedKnown: 1,
      spentEur: 0,
      spentKnown: 1,
    });
  });

  it('is named by what was spent alone', () => {
    expect(budgetByYear([of(line(2025, null, 7))]).named).toBe(1);
  });
});
