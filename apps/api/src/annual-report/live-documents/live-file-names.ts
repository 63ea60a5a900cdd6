import type { Language } from '@wegmarke/domain';
import type { LiveDocumentInput, ReportFormat } from '@wegmarke/report';

const WORDS = {
  de: {
    ...{ question: 'schriftliche-frage', sheets: 'massnahmenblaetter', sheet: 'massnahmenblatt' },
    ...{ more: 'u-a', sample: 'Muster' },
  },
  fr: {
    ...{ question: 'question-ecrite', sheets: 'fiches-mesures', sheet: 'fiche-mesure' },
    ...{ more: 'etc', sample: 'exemple' },
  },
} as const satisfies Readonly<Record<Language, unknown>>;
/** More of a kind make a name nobody reads; the file itself says all of them. */
const NAMED = 3;

/** `massnahmenblatt-frankreich-3.2.1-2026-11-22-de-Muster.pdf`; `narrower`: what it is about, most general first. */
export function liveFileName(
  kind: 'question' | 'sheets' | 'sheet',
  { strategy, basis, sample }: Pick<LiveDocumentInput, 'strategy' | 'basis' | 'sample'>,
  narrower: readonly (readonly string[])[],
  { language, format }: { readonly language: Language; readonly format: ReportFormat },
): string {
  const words = WORDS[language];
  const about = narrower.flatMap((names) => [...names.slice(0, NAMED), ...(names.length > NAMED ? [words.more] : [])]);
  const of = basis.round === null ? basis.asOf : basis.round.key;
  const parts = [words[kind], strategy.key, ...about, of, language, ...(sample ? [words.sample] : [])];
  return `${parts.join('-')}.${format}`;
}
