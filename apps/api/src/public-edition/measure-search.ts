import { STATUS_CLASSES, refuseIssues, type PublishedMeasure, type PublishedRound } from '@wegmarke/domain';

import { unknownValues } from '../strategy';
import type { PublicMeasuresQueryDto } from './public-measure.dto';

/** The measures of a published round that a question asks for, in the order of their codes. Throws `filter-value-unknown`. */
export function askedMeasures(round: PublishedRound, question: PublicMeasuresQueryDto): readonly PublishedMeasure[] {
  const { field, ministry, participating, status, q } = question;
  const ministries = round.ministries.map(({ key }) => key);
  refuseIssues([
    ...unknownValues(
      'field',
      field,
      round.fields.map(({ key }) => key),
    ),
    ...unknownValues('ministry', ministry, ministries),
    ...unknownValues('participating', participating, ministries),
    ...unknownValues('status', status, STATUS_CLASSES),
  ]);
  const words = plain(q ?? '')
    .split(' ')
    .filter(Boolean);
  return round.measures.filter(
    (measure) =>
      isAmong(field, [measure.field]) &&
      isAmong(ministry, [measure.lead]) &&
      isAmong(participating, measure.participants) &&
      isAmong(status, [measure.status]) &&
      holdsWords(measure, words),
  );
}

const isAmong = (asked: readonly string[] | undefined, values: readonly string[]): boolean =>
  asked === undefined || values.some((value) => asked.includes(value));

/** Every word stands somewhere, in either language; the beginning of a code is enough. */
function holdsWords({ code, title, wording }: PublishedMeasure, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain([title.de, title.fr, wording?.de, wording?.fr].filter(Boolean).join(' '));
  return words.every((word) => text.includes(word) || code.startsWith(word));
}

/** Without capitals and accents, as people type in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
