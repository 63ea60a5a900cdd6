import type { Language } from '@wegmarke/domain';
import { strToU8 } from 'fflate';
import { inCodeOrder } from '../document/code-order';
import type { Rendered } from '../document/rendered';
import type { ReportModel } from '../model/report-model';
import { CSV_COLUMNS } from './csv-columns';
import { csvText } from './csv-text';

/** The measures of the report, one per row in the order of their codes, labels in one language. */
export function renderCsv(model: ReportModel, language: Language): Promise<Rendered> {
  const header = CSV_COLUMNS.map(([name]) => name);
  const rows = model.measures
    .toSorted(inCodeOrder)
    .map((measure) => CSV_COLUMNS.map(([, value]) => value({ measure, model, language })));
  return Promise.resolve({ bytes: strToU8(csvText([header, ...rows])), places: [] });
}
