import type { Language } from '@wegmarke/domain';
import { fill, formatDay, REPORT_FRAME_WORDS, SAMPLE_MARK } from '@wegmarke/wording';
import { publisherName } from '../documents/publisher-name';
import type { ReportModel } from '../model/report-model';
import { breakdownSheets } from './breakdown-sheets';
import { budgetSheets } from './budget-sheets';
import { coverSheet } from './cover-sheet';
import { figureSheets } from './figure-sheets';
import { measuresSheet } from './measures-sheet';
import { methodSheets } from './method-sheets';
import { milestonesSheet } from './milestones-sheet';
import { SheetMaking } from './sheet-making';
import { sinceSheets } from './since-sheets';
import type { Workbook } from './workbook';

/** The annual report as tables: every number of the model, once, where a spreadsheet can calculate with it. */
export function reportWorkbook(model: ReportModel, language: Language): Workbook {
  const making = new SheetMaking(model, language);
  const { cover } = making.report;
  const draft = model.edition === null ? [REPORT_FRAME_WORDS[language].draft] : [];
  const marks = [...draft, ...(model.sample ? [SAMPLE_MARK[language]] : [])];
  const named = { round: model.round.key, strategy: making.said(model.strategy.title) };
  const title = fill(cover.title, named);
  const sheets = [
    ...figureSheets(making),
    measuresSheet(making),
    milestonesSheet(making),
    ...sinceSheets(making),
    ...breakdownSheets(making),
    ...budgetSheets(making),
    ...methodSheets(making),
  ];
  const names = sheets.map(({ name }) => name);
  return {
    language,
    title: draft.length === 0 ? title : `${title} (${draft.join('')})`,
    subject: fill(cover.subject, { ...named, day: formatDay(model.round.asOfOn, language) }),
    publisher: publisherName(model.publisher, language),
    datedOn: model.edition?.frozenOn ?? model.round.sealedOn,
    marks,
    page: making.words.page,
    sheets: [coverSheet(making, title, marks, names), ...sheets],
  };
}
