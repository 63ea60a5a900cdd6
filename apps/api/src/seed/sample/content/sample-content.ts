import type { Life } from '../life/life';

export type Ministry = 'stm' | 'im' | 'fm' | 'km' | 'mwk' | 'um' | 'wm' | 'sm' | 'mlr' | 'jum' | 'vm' | 'mlw';

/** Public institutions that may stand as partners of sample measures: named in their role only, nothing is said of them. */
export const PARTNERS = {
  'grand-est': { name: 'Région Grand Est', country: 'FR' },
  alsace: { name: 'Collectivité européenne d’Alsace', country: 'FR' },
  academie: { name: 'Académie de Strasbourg', country: 'FR' },
  eurometropole: { name: 'Eurométropole de Strasbourg', country: 'FR' },
  'strasbourg-ortenau': { name: 'Eurodistrikt Strasbourg-Ortenau', country: 'other' },
  pamina: { name: 'Eurodistrikt PAMINA', country: 'other' },
  prefecture: { name: 'Préfecture de la région Grand Est', country: 'FR' },
  university: { name: 'Université de Strasbourg', country: 'FR' },
  ars: { name: 'Agence régionale de santé Grand Est', country: 'FR' },
} as const;
export type PartnerKey = keyof typeof PARTNERS;

export const THEMES = ['climate', 'food-waste', 'youth', 'digital', 'municipalities', 'skilled-labour'] as const;
export type Theme = (typeof THEMES)[number];

export interface SampleGoal {
  readonly code: string;
  readonly de: string;
  readonly fr: string;
  readonly horizon: 'short' | 'medium' | 'long';
  readonly owner: Ministry;
}

/** What is added to a measure in the sample world, invented throughout. */
export interface SampleCourseOfMeasure {
  readonly code: string;
  readonly lead: Ministry;
  /** Later leads by decree. */
  readonly handedOver?: readonly { readonly on: string; readonly to: Ministry }[];
  readonly with?: readonly Ministry[];
  readonly partners?: readonly PartnerKey[];
  readonly themes?: readonly Theme[];
  readonly further?: readonly string[];
  readonly life: Life;
}

/** Titles are written without their mark; it is put in front of each. */
export interface SampleMeasure extends SampleCourseOfMeasure {
  readonly de: string;
  readonly fr: string;
  /** Later than adoption day: planned as a successor of another measure. */
  readonly successorOf?: { readonly code: string; readonly on: string };
}

export interface FieldContent {
  readonly field: string;
  readonly goals: readonly SampleGoal[];
  readonly measures: readonly SampleMeasure[];
}

/** The re-shuffle of ministries. */
export const RESHUFFLE = '2021-05-12';
/** Sample decision that gives some medium-term goals and measures more time. */
export const EXTENSION = '2024-02-13';
