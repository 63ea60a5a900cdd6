import { partitionPercent } from '@wegmarke/domain';
import type { AxisMark } from '../axis/drawings';
import type { PageLink } from '../links/page-link';

/** One class of a partition: what it is called, how many it holds, where its list is. */
export interface PartitionPart {
  readonly key: string;
  readonly word: string;
  readonly count: number;
  /** A value of an axis has symbol and colour; a named remainder has neither. */
  readonly mark: AxisMark | null;
  readonly link: PageLink | null;
}

/** A part with its share of the whole; all shares of a partition add up to 100. */
export interface SharedPart extends PartitionPart {
  readonly percent: number;
}

export function withShares(parts: readonly PartitionPart[]): SharedPart[] {
  const shares = partitionPercent(parts.map(({ count }) => count));
  return parts.map((part, index) => ({ ...part, percent: shares[index] ?? 0 }));
}
