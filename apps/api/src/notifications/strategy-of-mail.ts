import type { StrategyKey } from '@wegmarke/domain';

/** What a mail says of its strategy. */
export interface StrategyOfMail {
  readonly id: string;
  readonly key: StrategyKey;
  readonly titleDe: string;
  readonly titleFr: string | null;
  readonly sample: boolean;
}
