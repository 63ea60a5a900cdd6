import type { BudgetLine } from '../measure/measure-record';

/** Amounts in whole euros; `null`: nobody named one. `…Known`: how many measures did. */
export interface BudgetSum {
  readonly plannedEur: number | null;
  readonly plannedKnown: number;
  readonly spentEur: number | null;
  readonly spentKnown: number;
}

export interface BudgetYear extends BudgetSum {
  readonly year: number;
}

export interface BudgetOverview {
  /** Ascending; years in which a measure has a line. */
  readonly years: readonly BudgetYear[];
  readonly total: BudgetSum;
  /** Measures that named any amount at all, of how many. */
  readonly named: number;
  readonly measures: number;
}

interface Budgeted {
  readonly budget: readonly BudgetLine[];
}

/** What was planned and spent, year by year. An amount that is not known is none, never 0, and says nothing in a sum. */
export function budgetByYear(measures: readonly Budgeted[]): BudgetOverview {
  const years = [...new Set(measures.flatMap(({ budget }) => budget.map(({ year }) => year)))].sort((a, b) => a - b);
  return {
    years: years.map((year) => ({ year, ...sumOf(measures, (line) => line.year === year) })),
    total: sumOf(measures, () => true),
    named: measures.filter(({ budget }) => budget.some(namesAmount)).length,
    measures: measures.length,
  };
}

function namesAmount({ plannedEur, spentEur }: BudgetLine): boolean {
  return plannedEur !== null || spentEur !== null;
}

function sumOf(measures: readonly Budgeted[], belongs: (line: BudgetLine) => boolean): BudgetSum {
  const lines = measures.map(({ budget }) => budget.filter(belongs));
  const planned = lines.map((own) => own.map(({ plannedEur }) => plannedEur));
  const spent = lines.map((own) => own.map(({ spentEur }) => spentEur));
  return {
    plannedEur: total(planned.flat()),
    plannedKnown: planned.filter((amounts) => total(amounts) !== null).length,
    spentEur: total(spent.flat()),
    spentKnown: spent.filter((amounts) => total(amounts) !== null).length,
  };
}

function total(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
