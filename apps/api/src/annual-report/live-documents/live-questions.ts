import { Injectable } from '@nestjs/common';
import { DomainError, type FieldKey, type Language, type MinistryKey } from '@wegmarke/domain';
import type { ReportFormat } from '@wegmarke/report';
import { cubeFilterOf, FilterNamesReader, Standpoints, type BasisQuestion, type Standpoint } from '../../strategy';
import { languageNamed } from '../texts/known-parts';

/** Which formats a kind of document has. */
export const LIVE_FORMATS = {
  'written-question': ['docx', 'odt', 'pdf'],
  sheets: ['pdf', 'docx'],
} as const satisfies Readonly<Record<string, readonly ReportFormat[]>>;
export type LiveKind = keyof typeof LIVE_FORMATS;

export interface FileQuestion extends BasisQuestion {
  readonly format: string;
  /** German unless it is named. */
  readonly lang?: string | undefined;
  readonly ministry?: readonly string[] | undefined;
  readonly field?: readonly string[] | undefined;
}

export interface UnderstoodFile {
  readonly kind: LiveKind;
  readonly format: ReportFormat;
  readonly language: Language;
}

/** Which measures a document holds, and from where it looks at them; no ministry or no field named is every one. */
export interface LiveQuestion {
  readonly standpoint: Standpoint;
  /** In the order of their keys, whatever the order of the question: the same question is the same file. */
  readonly ministries: readonly MinistryKey[];
  readonly fields: readonly FieldKey[];
}

/** Understands which document is asked for. */
@Injectable()
export class LiveQuestions {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly names: FilterNamesReader,
  ) {}

  /** @throws DomainError `unknown-format`, `unknown-language` */
  file(kind: LiveKind, { format, lang }: FileQuestion): UnderstoodFile {
    const formats: readonly ReportFormat[] = LIVE_FORMATS[kind];
    const known = formats.find((one) => one === format);
    if (!known) throw new DomainError('unknown-format', { format, known: formats.join(', ') });
    return { kind, format: known, language: languageNamed(lang ?? 'de') };
  }

  /** @throws DomainError `filter-value-unknown` and what `Standpoints` throws */
  async of(strategy: string, { asOf, round, ministry, field }: Omit<FileQuestion, 'format'>): Promise<LiveQuestion> {
    const standpoint = await this.standpoints.of(strategy, { ...(asOf && { asOf }), ...(round && { round }) });
    const named = { ...(ministry && { ministry }), ...(field && { field }) };
    const names = await this.names.for(standpoint.strategy.id, named.ministry, named.field);
    const filter = cubeFilterOf(named, names);
    return { standpoint, ministries: inOrder(filter.ministry), fields: inOrder(filter.field) };
  }
}

function inOrder<Key extends string>(keys: readonly Key[] = []): readonly Key[] {
  return [...new Set(keys)].toSorted();
}
