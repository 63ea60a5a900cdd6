import type { MeasureCode } from '@wegmarke/domain';
import type { ReportModel } from '@wegmarke/report';

/** The report with every measure several times, each under a code of its own in the same field. */
export function manyMeasures(model: ReportModel, times: number): ReportModel {
  const measures = model.measures.flatMap((measure) =>
    Array.from({ length: times }, (_, at) => ({
      ...measure,
      code: (at === 0 ? measure.code : `${measure.code}${at}`) as MeasureCode,
    })),
  );
  return { ...model, measures };
}
