import type { Language } from '@wegmarke/domain';
import { sheetWords } from '@wegmarke/wording';
import { MEDIA_TYPES, type Rendered } from '../document/rendered';
import type { ReportModel } from '../model/report-model';
import { odfMeta } from '../odt/odf-meta';
import { odfPackage } from '../odt/odf-package';
import { printableWorkbook } from './cell-text';
import { odsContent } from './ods-content';
import { odsSettings } from './ods-settings';
import { odsStyles } from './ods-styles';
import { reportWorkbook } from './report-workbook';

/**
 * The annual report as OpenDocument spreadsheet 1.3, the same sheets and numbers as the Excel workbook. Written by hand:
 * the library at hand knows no column widths, frozen rows or filters in this format. Same model, same bytes.
 */
export function renderOds(model: ReportModel, language: Language): Promise<Rendered> {
  const { workbook, places } = printableWorkbook(reportWorkbook(model, language), sheetWords(language).cut);
  const bytes = odfPackage({
    mediaType: MEDIA_TYPES.ods,
    content: odsContent(workbook),
    styles: odsStyles(workbook),
    meta: odfMeta(workbook),
    settings: odsSettings(workbook.sheets),
    pictures: [],
  });
  return Promise.resolve({ bytes, places });
}
