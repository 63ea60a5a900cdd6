import { canonicalJson, type MinistryKey } from '@wegmarke/domain';
import { sha256 } from '../sha256';
import type { PartOfReport } from '../texts/report-parts';
import type { StoredText } from '../texts/report-text.repository';

/**
 * SHA-256 of the passages of a ministry as they stand, in hex: the texts of the fields it has measures in, in both
 * languages. An answer of the ministry holds as long as it stays the same.
 */
export function checksumOfPassages(
  ministry: MinistryKey,
  parts: readonly PartOfReport[],
  texts: readonly StoredText[],
): string {
  const own = new Set<string>(parts.filter(({ ministries }) => ministries.includes(ministry)).map(({ part }) => part));
  const passages = texts
    .filter(({ part }) => own.has(part))
    .map(({ part, language, content }) => ({ part, language, content }));
  return sha256(canonicalJson(passages));
}
