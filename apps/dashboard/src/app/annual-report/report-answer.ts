import type {
  Language,
  LocalDate,
  LocalizedText,
  MinistryKey,
  RichText,
  RoundKey,
  RoundState,
  StrategyKey,
} from '@wegmarke/domain';
import type { FileFormat, ReplacedPlace } from '../pieces/file-export/export-answer';

export interface ReportListEntry {
  readonly round: {
    readonly id: string;
    readonly key: RoundKey;
    readonly asOfOn: LocalDate;
    readonly state: RoundState;
  };
  readonly state: 'none' | 'draft' | 'frozen';
  readonly edition: number | null;
  readonly frozenOn: LocalDate | null;
}

export interface ReportList {
  readonly items: readonly ReportListEntry[];
}

/** Version 0: nothing was written yet. */
export interface TextState {
  readonly version: number;
  readonly content: RichText | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

export interface TextVersion extends TextState {
  readonly content: RichText;
  readonly changedAt: string;
}

export interface ReportPart {
  readonly part: string;
  readonly title: LocalizedText;
  readonly de: TextState;
  readonly fr: TextState;
  readonly translation: 'current' | 'missing' | 'outdated-de' | 'outdated-fr';
  /** Whose passages it holds. */
  readonly ministries: readonly MinistryKey[];
}

export interface SinceSentence {
  readonly key: string;
  readonly de: string;
  readonly fr: string;
  readonly adopted: Readonly<Record<Language, boolean>>;
}

export interface Disagreement {
  readonly part: string;
  readonly language: Language;
  readonly block: number;
  readonly origin: string;
  readonly numbers: readonly string[];
}

export interface FreezeCheck {
  readonly code: string;
  readonly ok: boolean;
  readonly blocking: boolean;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly detail: string;
}

export interface Consent {
  readonly ministry: MinistryKey;
  readonly state: 'open' | 'agreed' | 'commented' | 'outdated';
  readonly comment: string | null;
  readonly part: string | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly allowedActions: readonly string[];
}

export interface EditionFile {
  readonly format: FileFormat;
  readonly language: Language;
  readonly checksum: string;
  readonly bytes: number;
}

export interface Edition {
  readonly number: number;
  readonly frozenOn: LocalDate;
  readonly dataChecksum: string;
  readonly textChecksum: string;
  readonly snapshotVersion: number;
  readonly files: readonly EditionFile[];
}

export type ReportState = 'draft' | 'in_consent' | 'freezing' | 'frozen';

export interface ReportDetail {
  readonly version: number;
  readonly round: {
    readonly id: string;
    readonly key: RoundKey;
    readonly state: RoundState;
    readonly asOfOn: LocalDate;
    readonly period: { readonly from: LocalDate; readonly to: LocalDate };
    readonly deadlineOn: LocalDate;
    readonly sealedOn: LocalDate;
    readonly publishedOn: LocalDate | null;
  };
  readonly strategy: { readonly key: StrategyKey; readonly title: LocalizedText; readonly sample: boolean };
  readonly snapshot: { readonly version: number; readonly checksum: string };
  readonly state: ReportState;
  readonly freezeProblem: { readonly code: string; readonly detail: string } | null;
  readonly printsVerdicts: boolean;
  readonly previous: { readonly key: RoundKey; readonly asOfOn: LocalDate } | null;
  readonly parts: readonly ReportPart[];
  readonly outline: readonly { readonly id: string; readonly level: number; readonly text: string }[];
  readonly sentences: readonly SinceSentence[];
  readonly disagreements: readonly Disagreement[];
  readonly fallback: Readonly<Record<Language, number>>;
  readonly places: readonly ReplacedPlace[];
  readonly checklist: readonly FreezeCheck[];
  readonly consents: readonly Consent[];
  readonly editions: readonly Edition[];
  readonly allowedActions: readonly string[];
}
