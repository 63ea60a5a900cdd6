import type { Language, RoundKey, StrategyKey } from '@wegmarke/domain';
import type { ReportFormat } from '@wegmarke/report';

interface NameWords {
  readonly report: string;
  readonly edition: string;
  readonly draft: string;
  readonly sample: string;
}

const WORDS: Readonly<Record<Language, NameWords>> = {
  de: { report: 'fortschrittsbericht', edition: 'ausgabe', draft: 'entwurf', sample: 'Muster' },
  fr: { report: 'rapport-avancement', edition: 'edition', draft: 'projet', sample: 'exemple' },
};

export interface NamedReport {
  readonly strategy: StrategyKey;
  readonly round: RoundKey;
  readonly sample: boolean;
  /** Null: a draft. */
  readonly edition: number | null;
  readonly language: Language;
  readonly format: ReportFormat;
}

/** `fortschrittsbericht-frankreich-2025-ausgabe-1-de-Muster.pdf` */
export function reportFileName({ strategy, round, sample, edition, language, format }: NamedReport): string {
  const words = WORDS[language];
  const state = edition === null ? words.draft : `${words.edition}-${edition}`;
  const parts = [words.report, strategy, round, state, language, ...(sample ? [words.sample] : [])];
  return `${parts.join('-')}.${format}`;
}
