import { queryStateOf, type Actor, type MeasureCode } from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';
import type { StoredQuery } from './report-query.repository';

/** Journal entry of a question: what was asked, what was answered, and where it stands. */
export function recordQuery(
  change: StrategyChange,
  actor: Actor,
  action: string,
  measure: MeasureCode,
  before: StoredQuery | null,
  after: StoredQuery,
): void {
  change.recordInternal(actor, {
    action,
    subjectType: 'query',
    subjectId: after.id,
    subjectKey: measure,
    old: before && { state: queryStateOf(before) },
    new: {
      report: after.reportId,
      field: after.field,
      state: queryStateOf(after),
      ...(before === null ? { question: after.question } : {}),
      ...(after.answer === null ? {} : { answer: after.answer }),
    },
  });
}
