import type { CourseMove, SinceLastReport } from '@wegmarke/domain';

/** The comparison without the rule's verdicts, unless the report prints them. */
export function publishedSince(since: SinceLastReport, printsVerdicts: boolean): SinceLastReport {
  if (printsVerdicts) return since;
  return {
    ...since,
    newlyAtRisk: since.newlyAtRisk.filter(isReported),
    recovered: since.recovered.filter(isReported),
  };
}

function isReported({ view }: CourseMove): boolean {
  return view === 'reported';
}
