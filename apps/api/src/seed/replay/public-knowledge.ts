import type { FieldKey, LocalDate, MinistryKey } from '@wegmarke/domain';
import type { PublicFact } from '../../strategy';
import { catalogue } from '../catalogue/catalogue';

/** What is publicly known of the strategy as a whole, day by day; facts without an exact day stay in the catalogue. */
export function publicFacts(): PublicFact[] {
  return catalogue.events
    .filter(({ precision }) => precision === 'day')
    .map(({ on, title, sources }) => ({
      key: `public-${on}`,
      on: on as LocalDate,
      text: title,
      source: sources[0]?.url ?? null,
    }));
}

/** How certain the French name of a field is. */
export function frenchLevelOfField(key: FieldKey): string {
  return catalogue.fields.find((field) => field.key === key)?.level.fr ?? 'unverified';
}

/** How certain a ministry's name from that day on is, in German and in French. */
export function levelsOfName(key: MinistryKey, validFrom: LocalDate): { level: string; frenchLevel: string } {
  const ministry = catalogue.ministries.find((candidate) => candidate.key === key);
  const name = ministry?.names.find((candidate) => candidate.validFrom === validFrom);
  return { level: name?.level.name ?? 'unverified', frenchLevel: name?.level.fr ?? 'unverified' };
}
