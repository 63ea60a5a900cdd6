/** The plan of a measure with one step and no end. */
export const WITHOUT_END = {
  milestones: [
    {
      key: 'step-1',
      role: 'step',
      critical: false,
      baseline: { on: '2026-06-30', precision: 'day' },
      title: { de: 'Musterschritt', fr: null },
    },
  ],
};
