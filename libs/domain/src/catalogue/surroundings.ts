import type { LocalDate } from '../calendar/local-date';
import type { Decision } from '../decisions/decision';
import type { FieldKey, MinistryKey } from '../vocabulary/keys';
import type { CatalogueMinistry } from './catalogue-file';

/** What every row of an import is held against. */
export interface ImportSurroundings {
  readonly today: LocalDate;
  readonly decision: Decision;
  readonly adoptedOn: LocalDate;
  readonly hasSealedRound: boolean;
  /** Leads where the file names nobody; `null` where the file does not bring the strategy. */
  readonly coordinatingMinistry: MinistryKey | null;
  readonly fields: readonly FieldKey[];
  readonly ministries: readonly CatalogueMinistry[];
}

/** Ministries that carry a name on a day. */
export function ministriesOn(ministries: readonly CatalogueMinistry[], day: LocalDate): readonly MinistryKey[] {
  return ministries
    .filter(({ names }) =>
      names.some(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)),
    )
    .map(({ key }) => key);
}
