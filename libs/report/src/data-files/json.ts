import { canonicalJson } from '@wegmarke/domain';
import { strToU8 } from 'fflate';
import type { Rendered } from '../document/rendered';
import type { ReportModel } from '../model/report-model';
import { draftMark } from './draft-mark';

/**
 * The model as canonical JSON (`report-model.schema.json`): it holds both languages, so each edition is the same file. A
 * draft says that it is one.
 */
export function renderJson(model: ReportModel): Promise<Rendered> {
  const mark = draftMark(model);
  const file = mark === null ? model : { ...model, draftMark: mark };
  return Promise.resolve({ bytes: strToU8(`${canonicalJson(file)}\n`), places: [] });
}
