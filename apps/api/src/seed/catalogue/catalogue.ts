import type { LocalizedText, Source } from '@wegmarke/domain';
import file from './konzeption.json';

/**
 * How certain a public statement is. `found`: read at the address given; `inferred`: follows from a found fact;
 * `unverified`: own translation or without source; `not_found`: looked for, no public source found says it.
 */
export type CertaintyLevel = 'found' | 'inferred' | 'unverified' | 'not_found';

/** What is publicly known of one strategy. Nothing here is sample data. */
export interface PublicCatalogue {
  readonly format: 'wegmarke-catalogue';
  readonly version: 1;
  readonly compiledOn: string;
  readonly strategy: CatalogueStrategy;
  readonly fields: readonly CatalogueField[];
  readonly ministries: readonly CatalogueMinistry[];
  readonly goals: readonly CatalogueGoal[];
  readonly measures: readonly CatalogueMeasure[];
  readonly events: readonly CatalogueEvent[];
}

export interface CatalogueStrategy {
  readonly key: string;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly adoptedOn: string;
  readonly lead: string;
  /** Years from adoption to a goal's due day; the product's default, the official spans are not public. */
  readonly horizonSpans: { readonly short: number; readonly medium: number; readonly long: number };
  readonly sources: readonly Source[];
}

export interface CatalogueField {
  readonly key: string;
  readonly number: number;
  readonly name: LocalizedText;
  readonly level: { readonly de: CertaintyLevel; readonly fr: CertaintyLevel };
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** Names ascending by `validFrom`, without gap. */
export interface CatalogueMinistry {
  readonly key: string;
  readonly predecessors: readonly string[];
  readonly names: readonly CatalogueMinistryName[];
}

export interface CatalogueMinistryName {
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
  readonly validFrom: string;
  /** Last day the name holds; `null` while no end is known. */
  readonly validTo: string | null;
  readonly level: { readonly name: CertaintyLevel; readonly abbreviation: CertaintyLevel; readonly fr: CertaintyLevel };
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** A published intention. Number and horizon are not official: they are set by whoever loads the catalogue. */
export interface CatalogueGoal {
  readonly code: string;
  readonly field: string;
  readonly title: LocalizedText;
  readonly level: { readonly de: CertaintyLevel; readonly fr: CertaintyLevel };
  /** `sample`: no horizon is published; the value only makes the goal usable. */
  readonly horizon: { readonly value: 'short' | 'medium' | 'long'; readonly provenance: 'sample' };
  readonly sources: readonly Source[];
}

export interface CatalogueMeasure {
  /** field.goal.measure; the product's own numbering, no official numbers are published. */
  readonly code: string;
  readonly field: string;
  readonly fieldLevel: CertaintyLevel;
  readonly goal: string | null;
  readonly kind: 'one_off' | 'permanent';
  readonly title: LocalizedText;
  readonly level: { readonly de: CertaintyLevel; readonly fr: CertaintyLevel };
  /** `null` where no public source names an owner. */
  readonly lead: string | null;
  readonly leadLevel: CertaintyLevel;
  readonly partners: readonly { readonly name: string; readonly country: 'FR' | 'DE' | 'other'; readonly role: null }[];
  readonly budget: readonly CatalogueBudgetLine[];
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

export interface CatalogueBudgetLine {
  readonly year: number;
  readonly source: string;
  readonly plannedEur: number;
  readonly spentEur: null;
}

export interface CatalogueEvent {
  readonly on: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly title: LocalizedText;
  readonly sources: readonly Source[];
}

export const catalogue = file as PublicCatalogue;
