import type { LocalDate, LocalizedText, MinistryKey } from '@wegmarke/domain';

import type { DatedNameDto, MinistryLabelDto } from './ministries.dto';
import type { DatedNameRow } from './ministries.queries';

/** The ministry under the name it bears on the day; where it bears none, under its next one, else its last. */
export function labelOn(
  key: MinistryKey,
  position: number,
  names: readonly DatedNameRow[],
  day: LocalDate,
): MinistryLabelDto {
  const shown = nameOn(names, day);
  return {
    key,
    position,
    name: localized(shown?.name_de ?? key, shown?.name_fr ?? null),
    abbr: localized(shown?.abbr_de ?? key, shown?.abbr_fr ?? null),
    level: shown?.level ?? 'unverified',
    note: shown ? noteOf(shown) : null,
    existsFrom: names[0]?.valid_from ?? null,
    existsTo: names.at(-1)?.valid_to ?? null,
  };
}

/** @param names ascending by day */
function nameOn(names: readonly DatedNameRow[], day: LocalDate): DatedNameRow | undefined {
  const onDay = names.find(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day < valid_to));
  return onDay ?? names.find(({ valid_from }) => valid_from > day) ?? names.at(-1);
}

export const localized = (de: string, fr: string | null): LocalizedText => ({ de, fr });

/** A name with its days, as answers show it. */
export function datedNameOf(row: DatedNameRow): DatedNameDto {
  return {
    name: localized(row.name_de, row.name_fr),
    abbr: localized(row.abbr_de, row.abbr_fr),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    level: row.level,
    nameFrLevel: row.name_fr_level,
    note: noteOf(row),
    sources: row.sources,
  };
}

export const noteOf = ({ note_de, note_fr }: DatedNameRow): LocalizedText | null =>
  note_de === null ? null : localized(note_de, note_fr);
