import { canonicalJson } from '@wegmarke/domain';
import { strToU8 } from 'fflate';
import type { Rendered } from '../document/rendered';
import type { ReportModel } from '../model/report-model';

/** The model as canonical JSON (`report-model.schema.json`): it holds both languages, so each edition is the same file. */
export function renderJson(model: ReportModel): Promise<Rendered> {
  return Promise.resolve({ bytes: strToU8(`${canonicalJson(model)}\n`), places: [] });
}
