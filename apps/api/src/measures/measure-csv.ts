import type { Language } from '@wegmarke/domain';

import { csvText } from '../platform/csv-text';
import type { Separator } from './measure-list-query.dto';
import type { MeasureListItemDto } from './measure-list.dto';

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
  const header = COLUMNS.map(([name]) => name);
  const rows = measures.map((measure) => COLUMNS.map(([, value]) => value(measure, language)));
  return csvText([header, ...rows], SEPARATOR_SIGNS[separator]);
}
