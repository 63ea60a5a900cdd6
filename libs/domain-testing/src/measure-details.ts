import type { MeasureDetails } from '@wegmarke/domain';

/** Texts of a measure that say nothing but that they are samples. */
export const SAMPLE_DETAILS: MeasureDetails = {
  title: { de: 'Mustermaßnahme', fr: null },
  wording: null,
  responsibleUnit: null,
  contact: null,
  participants: [],
  partners: [],
  furtherGoals: [],
  themes: [],
  budget: [],
  sources: [],
  milestoneTitles: {},
  coordinatorView: null,
  predecessors: [],
  provenance: {
    title: 'sample',
    lead: 'sample',
    goal: 'sample',
    participants: 'sample',
    budget: 'sample',
    status: 'sample',
  },
};
