/** `public`: read on a public page, with source. `sample`: invented for the demo and marked wherever it is shown. */
export const PROVENANCES = ['public', 'sample', 'recorded'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** The parts of a measure whose origin is told apart: the title may be public while its status is sample. */
export interface MeasureProvenance {
  readonly title: Provenance;
  readonly lead: Provenance;
  readonly goal: Provenance;
  readonly participants: Provenance;
  readonly budget: Provenance;
  /** implementation, course, effect, dates, milestones and narrative */
  readonly status: Provenance;
}
