import type { LocalDate } from '../../calendar/local-date';
import { issueIf, refuseIssues } from '../../errors/field-issue';
import type { LocalizedText } from '../../vocabulary/localized-text';
import type { MinistryKey } from '../../vocabulary/keys';
import { isKey } from '../measure/code-checks';
import { LINE_LENGTH, localizedIssues, repeatedIssues } from '../text-checks';

/** How a ministry is called from a day on; names are labels and hold on their days even if entered late. */
export interface NamedMinistry {
  readonly ministry: MinistryKey;
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
  readonly validFrom: LocalDate;
  /** First day on which the name no longer holds; `null` while no end is known. */
  readonly validTo: LocalDate | null;
  /** Ministries out of which it was formed on `validFrom`. */
  readonly predecessors: readonly MinistryKey[];
}

/** Refuses a name nobody can bear: no text, an end before its beginning, a ministry formed out of itself. */
export function refuseMisnaming({
  ministry,
  name,
  abbreviation,
  validFrom,
  validTo,
  predecessors,
}: NamedMinistry): void {
  refuseIssues([
    ...issueIf(!isKey(ministry), '/ministry', 'key-invalid', { key: ministry }),
    ...localizedIssues('/name', name, LINE_LENGTH),
    ...localizedIssues('/abbreviation', abbreviation, LINE_LENGTH),
    ...issueIf(validTo !== null && validTo <= validFrom, '/validTo', 'from-after-to', { from: validFrom, to: validTo }),
    ...repeatedIssues('/predecessors', predecessors),
    ...issueIf(predecessors.includes(ministry), '/predecessors', 'listed-twice', { value: ministry }),
  ]);
}
