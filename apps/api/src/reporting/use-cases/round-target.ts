import type { RoundKey, StrategyKey } from '@wegmarke/domain';

/** Which round, and the version the caller has seen (`If-Match`). */
export interface RoundTarget {
  readonly strategy: StrategyKey;
  readonly round: RoundKey;
  readonly version?: number;
}
