import type { FigureMove } from '@wegmarke/domain';
import { NO_VALUE, counted, fill } from '@wegmarke/wording';
import { cell, column, facts, heading, paragraph, row, rowHeader, table } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import { plain } from '../../document/runs';
import { colophonOf } from './cover';
import { courseCell, endCell, statusCell, titleCell } from '../measure-cells';
import { namedCells } from './named-cells';
import { abbreviationOf, ofRound, type ReportContext } from './report-context';
import { figureRow } from './since-figures';

export function annexChapter(context: ReportContext): readonly Block[] {
  return [
    heading(context, 1, context.words.chapters.annex, 'annex'),
    ...allMeasures(context),
    ...amendments(context),
    ...sources(context),
  ];
}

/** Every measure of the round on one row: a look-up list with field and participants. */
function allMeasures(context: ReportContext): readonly Block[] {
  const { words, measures, fieldOf } = context;
  const opening = heading(context, 2, words.annex.measures, 'annex-measures');
  if (measures.length === 0) return [opening, paragraph(words.notes.noMeasuresAtAll)];
  return [
    opening,
    table(context, {
      id: 'annex-measures',
      caption: ofRound(context, words.annex.measuresTable),
      columns: [
        column('code', words.columns.code, 12),
        rowHeader('measure', words.columns.measure, 76),
        column('field', words.annex.fieldNumber, 12, 'end'),
        column('lead', words.columns.lead, 24),
        column('participants', words.columns.participants, 26),
        column('status', words.columns.status, 39),
        column('course', words.columns.course, 26),
        column('end', words.columns.end, 22),
      ],
      rows: measures.map((measure) =>
        row([
          cell(measure.code),
          titleCell(context, measure),
          cell(String(fieldOf(measure.field)?.number ?? NO_VALUE)),
          cell(abbreviationOf(context, measure.lead)),
          cell(measure.participants.map((key) => abbreviationOf(context, key)).join(', ') || NO_VALUE),
          statusCell(context, measure.status),
          courseCell(context, measure.course),
          endCell(context, measure),
        ]),
      ),
    }),
  ];
}

function amendments(context: ReportContext): readonly Block[] {
  const { words, model, day } = context;
  const opening = heading(context, 2, words.annex.amendments, 'annex-amendments');
  if (model.amendments.length === 0) return [opening, paragraph(ofRound(context, words.annex.amendmentsNone))];
  return [
    opening,
    table(context, {
      id: 'annex-amendments',
      caption: ofRound(context, words.annex.amendmentsTable),
      columns: [
        column('version', words.annex.version, 16, 'end'),
        column('code', words.columns.code, 14),
        rowHeader('measure', words.columns.measure, 94),
        column('day', words.columns.day, 26),
      ],
      rows: model.amendments.map(({ version, measure, confirmedOn }) =>
        row([cell(String(version)), ...namedCells(context, measure), cell(day(confirmedOn))]),
      ),
    }),
    ...amendedFigures(context),
  ];
}

/** The figures of the edition before beside the ones counted anew. */
function amendedFigures(context: ReportContext): readonly Block[] {
  const { words, model } = context;
  if (model.supersedes === null) return [];
  const edition = String(model.supersedes.edition);
  const before = new Map(model.supersedes.figures.map((figure) => [figure.key, figure]));
  const moves = model.figures.flatMap((after): FigureMove[] => {
    const old = before.get(after.key);
    return old === undefined ? [] : [{ key: after.key, before: old, after }];
  });
  return [
    heading(context, 2, words.annex.amendedFigures, 'annex-figures'),
    table(context, {
      id: 'annex-figures',
      caption: fill(words.annex.amendedFiguresTable, { edition }),
      columns: [
        rowHeader('figure', words.columns.figure, 48),
        column('before', fill(words.annex.previousEdition, { edition }), 24, 'end'),
        column('now', words.annex.thisEdition, 24, 'end'),
        column('change', words.columns.change, 26, 'end'),
      ],
      rows: moves.map((move) => figureRow(context, move)),
    }),
  ];
}

function sources(context: ReportContext): readonly Block[] {
  const { words, model, language, day } = context;
  const { openedOn, deadlineOn } = model.round;
  const { key, validFrom } = model.rules.course;
  const sample = model.measures.filter(({ provenance }) => Object.values(provenance).includes('sample')).length;
  const known = model.measures.filter(({ provenance }) => provenance.title === 'public').length;
  return [
    heading(context, 2, words.annex.sources, 'annex-sources'),
    paragraph(ofRound(context, words.annex.sourcesIntro)),
    ...(sample > 0 ? [paragraph(counted(words.annex.sampleSource, sample, language))] : []),
    ...(known > 0 ? [paragraph(counted(words.annex.publicSource, known, language))] : []),
    facts([
      { label: words.annex.opened, value: openedOn === null ? [] : plain(day(openedOn)) },
      { label: words.annex.deadline, value: plain(day(deadlineOn)) },
      { label: words.cover.sealed, value: plain(day(model.round.sealedOn)) },
      ...colophonOf(context).map(({ label, text }) => ({ label, value: plain(text) })),
      { label: words.cover.rules, value: plain(fill(words.annex.rulesValidFrom, { key, day: day(validFrom) })) },
    ]),
  ];
}
