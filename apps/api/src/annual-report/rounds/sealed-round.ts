import type { LocalDate, LocalizedText, RoundKey, RoundRecord, RoundState, StrategyKey } from '@wegmarke/domain';

/** A sealed round as its report sees it, without the content of its snapshot. */
export interface SealedRoundOfReport {
  readonly id: string;
  readonly key: RoundKey;
  readonly state: RoundState;
  readonly period: RoundRecord['period'];
  readonly asOfOn: LocalDate;
  readonly deadlineOn: LocalDate;
  readonly sealedOn: LocalDate;
  readonly publishedOn: LocalDate | null;
  readonly strategy: {
    readonly id: string;
    readonly key: StrategyKey;
    readonly title: LocalizedText;
    readonly sample: boolean;
  };
  /** The newest version. */
  readonly snapshot: { readonly version: number; readonly checksum: string };
}
