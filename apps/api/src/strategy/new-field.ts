import type { FieldKey, LocalizedText, Provenance, Source } from '@wegmarke/domain';
import type { ActionFieldEntity } from './action-field.entity';

/** An action field as it is entered. */
export interface NewField {
  readonly key: FieldKey;
  readonly number: number;
  readonly name: LocalizedText;
  /** How certain the French name is. */
  readonly nameFrLevel: string;
  readonly description: LocalizedText | null;
  readonly provenance: Provenance;
  readonly sources: readonly Source[];
}

export function fieldRow(strategyId: string, field: NewField): ActionFieldEntity {
  return {
    strategyId,
    key: field.key,
    number: field.number,
    nameDe: field.name.de,
    nameFr: field.name.fr,
    nameFrLevel: field.nameFrLevel,
    descriptionDe: field.description?.de ?? null,
    descriptionFr: field.description?.fr ?? null,
    provenance: field.provenance,
    sources: [...field.sources],
  };
}
