import type { Language } from '@wegmarke/domain';

import type { Separator } from './measure-list-query.dto';
import type { MeasureListItemDto } from './measure-list.dto';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR_SIGNS: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';' };

type Column = readonly [name: string, value: (measure: MeasureListItemDto, language: Language) => string | null];

/** The names are those of a measure in lists; other programs rely on them and on their order. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['code', ({ code }) => code],
  ['title', ({ title }, language) => title[language] ?? title.de],
  ['field', ({ field }) => field],
  ['goal', ({ goal }) => goal],
  ['horizon', ({ horizon }) => horizon],
  ['lead', ({ lead }) => lead],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['computed', ({ computed }) => computed],
  ['reported', ({ reported }) => reported],
  ['effect', ({ effect }) => effect],
  ['endsOn', ({ endsOn }) => endsOn],
  ['provenance', provenanceOf],
];

/** Per part, because a public title may stand beside a sample status: `title:public lead:public … status:sample`. */
function provenanceOf({ provenance }: MeasureListItemDto): string {
  return Object.entries(provenance)
    .map(([part, origin]) => `${part}:${String(origin)}`)
    .join(' ');
}

/** UTF-8 with byte order mark, CRLF and a header, as spreadsheets read it. */
export function csvOf(measures: readonly MeasureListItemDto[], language: Language, separator: Separator): string {
  const sign = SEPARATOR_SIGNS[separator];
  const header = COLUMNS.map(([name]) => name).join(sign);
  const lines = measures.map((measure) =>
    COLUMNS.map(([, value]) => cellOf(value(measure, language), sign)).join(sign),
  );
  return BYTE_ORDER_MARK + [header, ...lines, ''].join(LINE_END);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe, which shows it as text. */
function cellOf(value: string | null, sign: string): string {
  if (value === null) return '';
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return harmless.includes(sign) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
