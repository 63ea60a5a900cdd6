import type { Language } from '@wegmarke/domain';
import { capitalized, counted, formatEuro } from '@wegmarke/wording';
import { inCodeOrder } from '../../document/code-order';
import {
  cell,
  column,
  facts,
  frameWords,
  heading,
  numberCell,
  paragraph,
  row,
  rowHeader,
  table,
} from '../../document/document-parts';
import type { Block, ReportDocument } from '../../document/report-document';
import { localizedRuns } from '../../document/runs';
import type { KnownMeasure, MeasureSheetInput } from '../live-input';
import { publisherName } from '../publisher-name';
import { liveContext, marksOf, ofState, type LiveContext } from './live-context';
import { planRows } from './sheet-milestones';
import { reportFacts } from './sheet-report';
import { standingFacts } from './sheet-standing';

/**
 * Sheets for the minister's folder: one measure a page, with everything the administration knows of it. Not for the
 * public.
 */
export function measureSheets(input: MeasureSheetInput, language: Language): ReportDocument {
  const context = liveContext(input, language);
  const { own, words } = context;
  const [first, ...others] = input.measures.toSorted(inCodeOrder);
  const sheets = counted(own.sheet.title, input.measures.length, language);
  const blocks = [first, ...others].flatMap((measure) => (measure === undefined ? [] : sheetOf(context, measure)));
  return {
    kind: 'measure-sheet',
    language,
    title: first !== undefined && others.length === 0 ? `${sheets} ${first.code}` : sheets,
    subtitle: null,
    subject: ofState(context, own.sheet.subject),
    publisher: publisherName(input.publisher, language),
    datedOn: input.basis.asOf,
    draftMark: null,
    marks: marksOf(context),
    runningHead: ofState(context, own.sheet.runningHead),
    words: frameWords(language),
    cover: null,
    contents: false,
    orientation: 'portrait',
    blocks:
      blocks.length === 0 ? [heading(context, 1, words.columns.measures, 'none'), paragraph(own.sheet.none)] : blocks,
  };
}

function sheetOf(context: LiveContext, measure: KnownMeasure): readonly Block[] {
  const { language } = context;
  const { code, title, wording } = measure;
  const named = (language === 'fr' ? title.fr : null) ?? title.de;
  const said = localizedRuns(wording, language);
  return [
    heading(context, 1, `${code} ${named}`, `measure-${code}`),
    ...(said.length === 0 ? [] : [paragraph(said, 'small')]),
    facts(standingFacts(context, measure)),
    ...milestones(context, measure),
    ...budget(context, measure),
    heading(context, 2, context.own.sheet.report, `report-${code}`),
    facts(reportFacts(context, measure)),
  ];
}

function milestones(context: LiveContext, measure: KnownMeasure): readonly Block[] {
  const { own } = context;
  if (measure.milestones.length === 0) return [];
  return [
    table(context, {
      id: `milestones-${measure.code}`,
      caption: own.sheet.milestones,
      unnumbered: true,
      columns: [
        rowHeader('step', own.sheet.step, 60),
        column('planned', own.sheet.planned, 30),
        column('expected', capitalized(own.sheet.expected), 36),
        column('reached', capitalized(own.sheet.reached), 30),
      ],
      rows: planRows(context, measure),
    }),
  ];
}

function budget(context: LiveContext, { code, budget: lines }: KnownMeasure): readonly Block[] {
  const { own, words, language } = context;
  if (lines.length === 0) return [];
  return [
    table(context, {
      id: `budget-${code}`,
      caption: own.sheet.budget,
      unnumbered: true,
      columns: [
        rowHeader('year', words.columns.year, 18),
        column('source', words.columns.source, 66),
        column('planned', capitalized(words.columns.planned), 36, 'end'),
        column('spent', capitalized(words.columns.spent), 36, 'end'),
      ],
      rows: lines.map(({ year, source, plannedEur, spentEur }) =>
        row([
          cell(String(year)),
          cell(source),
          numberCell(formatEuro(plannedEur, language), plannedEur),
          numberCell(formatEuro(spentEur, language), spentEur),
        ]),
      ),
    }),
  ];
}
