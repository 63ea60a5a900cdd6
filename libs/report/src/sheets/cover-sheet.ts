import { fill, formatDay, REPORT_FRAME_WORDS } from '@wegmarke/wording';
import { publisherName } from '../documents/publisher-name';
import { dayOf, type Sheet, type SheetValue } from './workbook';
import type { SheetMaking } from './sheet-making';

/** What the file is: title, round, days, checksums, marks, and the list of its sheets. */
export function coverSheet(
  making: SheetMaking,
  title: string,
  marks: readonly string[],
  names: readonly string[],
): Sheet {
  const { model, words, report, language } = making;
  const { cover } = report;
  const { edition, program, round, snapshot } = model;
  const on = (day: typeof round.asOfOn): string => formatDay(day, language);
  const rows: (readonly [string, SheetValue])[] = [
    [title, null],
    ...(marks.length === 0 ? [] : [[words.marks, marks.join(' · ')] as const]),
    [words.strategy, making.said(model.strategy.title)],
    [words.publisher, publisherName(model.publisher, language)],
    [words.columns.round, round.key],
    [cover.period, fill(cover.span, { from: on(round.period.from), to: on(round.period.to) })],
    [cover.asOf, dayOf(round.asOfOn)],
    [cover.sealed, dayOf(round.sealedOn)],
    [
      cover.edition,
      edition === null
        ? cover.draftEdition
        : fill(cover.frozenEdition, { number: String(edition.number), day: on(edition.frozenOn) }),
    ],
    [cover.snapshot, fill(cover.snapshotVersion, { version: String(snapshot.version), round: round.key })],
    [cover.dataChecksum, snapshot.checksum],
    [cover.textChecksum, model.text.checksum],
    [cover.program, `${program.name} ${program.version}`],
    [cover.rules, program.rules],
    ...names.map((name, at) => [at === 0 ? words.contents : '', name] as const),
    ['', words.numbersNote],
  ];
  return {
    layout: 'pairs',
    name: words.names.cover,
    columns: [
      { title: '', width: 34, kind: 'text' },
      { title: REPORT_FRAME_WORDS[language].contents, width: 90, kind: 'text' },
    ],
    rows,
  };
}
