import type { Language } from '@wegmarke/domain';

import type { Edition } from '../published-rounds.reader';

const NAMES = {
  de: { measures: 'massnahmen', round: 'runde', sample: 'Muster' },
  fr: { measures: 'mesures', round: 'campagne', sample: 'exemple' },
} as const satisfies Readonly<Record<Language, object>>;

/** `massnahmen-frankreich-runde-2025-Muster.csv`; from the second version on it is named. */
export function dataFileName({ row, version, content }: Edition, language: Language, extension: string): string {
  const names = NAMES[language];
  const parts: string[] = [names.measures, row.strategy, names.round, row.key];
  if (version.version > 1) parts.push(`v${version.version}`);
  if (content.sample) parts.push(names.sample);
  return `${parts.join('-')}.${extension}`;
}
