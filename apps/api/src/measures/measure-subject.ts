import { leadOn, type MeasureSubject, type ReportAuthors } from '@wegmarke/domain';
import type { StrategyChange } from '../strategy';
import type { StoredMeasure } from './stored-measure';

/** The measure as permissions see it today. `newestReport` only matters to whoever judges a report. */
export function measureSubject(
  change: StrategyChange,
  { record }: Pick<StoredMeasure, 'record'>,
  newestReport: ReportAuthors | null = null,
): MeasureSubject {
  const { facts, details } = record;
  return {
    type: 'measure',
    strategy: change.strategy.key,
    lead: leadOn(facts.leads, change.today),
    participants: details.participants,
    newestReport,
  };
}
