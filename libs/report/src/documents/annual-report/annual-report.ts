import type { Language } from '@wegmarke/domain';
import { REPORT_FRAME_WORDS, SAMPLE_MARK, fill } from '@wegmarke/wording';
import { frameWords, heading } from '../../document/document-parts';
import type { Block, ReportDocument } from '../../document/report-document';
import type { ReportModel } from '../../model/report-model';
import { publisherName } from '../publisher-name';
import { annexChapter } from './annex-chapter';
import { budgetChapter } from './budget-chapter';
import { glossaryChapter, methodChapter } from './closing-chapters';
import { coverOf, plainText } from './cover';
import { fieldChapters } from './field-chapter';
import { overviewChapter } from './overview-chapter';
import { ofRound, reportContext, type ReportContext } from './report-context';
import { sinceChapter } from './since-chapter';
import { summaryChapter } from './summary-chapter';
import { textPart } from './text-part';

type Chapter = (context: ReportContext) => readonly Block[];

const CHAPTERS: readonly Chapter[] = [
  writtenChapter('foreword'),
  summaryChapter,
  sinceChapter,
  fieldChapters,
  overviewChapter,
  budgetChapter,
  writtenChapter('dialogue'),
  writtenChapter('outlook'),
  glossaryChapter,
  methodChapter,
  annexChapter,
];

/** The annual progress report (Fortschrittsbericht) of one sealed round in one language. */
export function annualReport(model: ReportModel, language: Language): ReportDocument {
  const context = reportContext(model, language);
  const { words, day } = context;
  const cover = coverOf(context);
  const strategy = plainText(model.strategy.title, language);
  return {
    kind: 'annual-report',
    language,
    title: `${cover.title} – ${strategy}`,
    subtitle: strategy,
    subject: fill(words.cover.subject, { round: model.round.key, strategy, day: day(model.round.asOfOn) }),
    publisher: publisherName(model.publisher, language),
    datedOn: model.edition?.frozenOn ?? model.round.sealedOn,
    draftMark: model.edition === null ? REPORT_FRAME_WORDS[language].draft : null,
    marks: model.sample ? [SAMPLE_MARK[language]] : [],
    runningHead: ofRound(context, words.cover.runningHead),
    words: frameWords(language),
    cover,
    contents: true,
    orientation: 'portrait',
    blocks: CHAPTERS.flatMap((chapter) => chapter(context)),
  };
}

/** A chapter that people write as a whole; without text it is left out, in a draft it says that it is missing. */
function writtenChapter(part: 'foreword' | 'dialogue' | 'outlook'): Chapter {
  return (context) => {
    const title = context.words.chapters.parts[part];
    const blocks = textPart(context, part, title, part === 'foreword');
    return blocks.length === 0 ? [] : [heading(context, 1, title, part), ...blocks];
  };
}
