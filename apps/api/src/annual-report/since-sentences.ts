import { sinceSentences, type SinceNames, type SinceSentence } from '@wegmarke/wording';
import type { ReportModel } from '@wegmarke/report';

/** What the data say about the time since the last report, as sentences somebody may adopt; none for the first report. */
export function sentencesOf({ since, measures }: ReportModel): readonly SinceSentence[] {
  if (since === null) return [];
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  const names: SinceNames = {
    measure: (code) => byCode.get(code)?.title ?? null,
    milestone: (code, key) => byCode.get(code)?.milestones.find((milestone) => milestone.key === key)?.title ?? null,
  };
  return sinceSentences(since, names);
}
