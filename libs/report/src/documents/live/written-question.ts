import type { Language } from '@wegmarke/domain';
import { basisClause, capitalized, counted, fill } from '@wegmarke/wording';
import { facts, frameWords, heading, note, paragraph } from '../../document/document-parts';
import type { Block, ReportDocument } from '../../document/report-document';
import { plain } from '../../document/runs';
import { figureParagraph } from '../figure-paragraph';
import type { WrittenQuestionInput } from '../live-input';
import { publisherName } from '../publisher-name';
import { endedSinceSection } from './ended-since';
import { abbreviation, fieldTitle, liveContext, marksOf, ofState, type LiveContext } from './live-context';
import { questionTable } from './question-table';

/**
 * The answer to a question of the parliament: the state on any day, filtered by ministries and fields. Holds only what the
 * annual report may print too.
 */
export function writtenQuestion(input: WrittenQuestionInput, language: Language): ReportDocument {
  const context = liveContext(input, language);
  const { own } = context;
  const { de, fr } = input.strategy.title;
  return {
    kind: 'written-question',
    language,
    title: ofState(context, own.question.title),
    subtitle: language === 'fr' ? (fr ?? de) : de,
    subject: ofState(context, own.question.subject),
    publisher: publisherName(input.publisher, language),
    datedOn: input.today,
    draftMark: null,
    marks: marksOf(context),
    runningHead: ofState(context, own.question.runningHead),
    words: frameWords(language),
    cover: null,
    contents: false,
    orientation: 'portrait',
    blocks: blocksOf(context, input),
  };
}

function blocksOf(context: LiveContext, input: WrittenQuestionInput): readonly Block[] {
  const { own, words } = context;
  return [
    heading(context, 1, ofState(context, own.question.section), 'state'),
    askedFor(context, input),
    ...basisNote(context, input),
    ...(input.measures.length === 0 ? [paragraph(ofState(context, own.question.none))] : answer(context, input, words)),
  ];
}

function answer(context: LiveContext, input: WrittenQuestionInput, words: LiveContext['words']): readonly Block[] {
  return [
    heading(context, 2, words.summary.figures, 'figures'),
    ...input.figures
      .filter(({ denominator }) => denominator > 0)
      .map((figure) => figureParagraph(figure, context.basis, context.language)),
    heading(context, 2, words.columns.measures, 'measures'),
    questionTable(context, input),
    ...endedSinceSection(context, input),
  ];
}

function askedFor(context: LiveContext, { filter, measures, today }: WrittenQuestionInput): Block {
  const { own, language, basis, day } = context;
  const asked = {
    ministries: filter.ministries.map((key) => abbreviation(context, key)),
    fields: filter.fields.map((key) => fieldTitle(context, key)),
  };
  return facts([
    { label: own.stand, value: plain(basisClause(basis, language)) },
    { label: own.question.askedMinistry, value: plain(asked.ministries.join(', ') || own.question.everyMinistry) },
    { label: own.question.askedField, value: plain(asked.fields.join('; ') || own.question.everyField) },
    {
      label: capitalized(context.words.columns.measures),
      value: plain(counted(own.question.count, measures.length, language)),
    },
    { label: own.question.writtenOn, value: plain(day(today)) },
  ]);
}

function basisNote({ own, day }: LiveContext, { basis }: WrittenQuestionInput): readonly Block[] {
  if (basis.projection) return [note(own.projectionNote, 'warning')];
  return basis.round === null ? [note(fill(own.unsealedNote, { day: day(basis.asOf) }))] : [];
}
