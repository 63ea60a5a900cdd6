import { addDays, type CatalogueField, type CatalogueMinistry, type CatalogueStrategy } from '@wegmarke/domain';
import type { MinistryNaming } from '../ministries';
import type { CreateStrategyInput, NewField } from '../strategy';

/** What a file leaves out is not certain: an own translation, or without source. */
const UNKNOWN_LEVEL = 'unverified';

export function newField({ key, number, name, level, note, sources }: CatalogueField): NewField {
  return {
    key,
    number,
    name,
    nameFrLevel: level?.fr ?? UNKNOWN_LEVEL,
    description: note ?? null,
    provenance: sources && sources.length > 0 ? 'public' : 'recorded',
    sources: sources ?? [],
  };
}

/** The predecessors of a ministry are those out of which it was formed, on the day of its first name. */
export function namingsOf({ key, names, predecessors = [] }: CatalogueMinistry): MinistryNaming[] {
  return names.map((name, index) => ({
    ministry: key,
    name: name.name,
    abbreviation: name.abbreviation,
    validFrom: name.validFrom,
    validTo: name.validTo === null ? null : addDays(name.validTo, 1),
    level: name.level?.name ?? UNKNOWN_LEVEL,
    frenchLevel: name.level?.fr ?? UNKNOWN_LEVEL,
    note: name.note ?? null,
    predecessors: index === 0 ? predecessors : [],
    sources: name.sources ?? [],
  }));
}

export function newStrategy(strategy: CatalogueStrategy, fields: readonly CatalogueField[]): CreateStrategyInput {
  const { key, title, adoptedOn, horizonSpans, sources } = strategy;
  return {
    key,
    title,
    adoptedOn,
    fields: fields.map(newField),
    ...(horizonSpans ? { spans: horizonSpans } : {}),
    ...(sources ? { sources } : {}),
  };
}
