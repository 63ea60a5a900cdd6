import type { Language } from '@wegmarke/domain';
import type { LiveDocumentInput, ReportFormat } from '@wegmarke/report';

const WORDS = {
  de: { question: 'schriftliche-frage', sheets: 'massnahmenblaetter', sheet: 'massnahmenblatt', sample: 'Muster' },
  fr: { question: 'question-ecrite', sheets: 'fiches-mesures', sheet: 'fiche-mesure', sample: 'exemple' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** `massnahmenblatt-frankreich-3.2.1-2026-11-22-de-Muster.pdf`; `narrower`: what it is about, most general first. */
export function liveFileName(
  kind: 'question' | 'sheets' | 'sheet',
  { strategy, basis, sample }: Pick<LiveDocumentInput, 'strategy' | 'basis' | 'sample'>,
  narrower: readonly (string | null)[],
  { language, format }: { readonly language: Language; readonly format: ReportFormat },
): string {
  const words = WORDS[language];
  const about = narrower.filter((name) => name !== null);
  const of = basis.round === null ? basis.asOf : basis.round.key;
  const parts = [words[kind], strategy.key, ...about, of, language, ...(sample ? [words.sample] : [])];
  return `${parts.join('-')}.${format}`;
}
