import { row, type Row } from '../matrix-row';

const NOT_COORDINATION = { 403: 'roleless reader admin ministry participants others', 404: 'elsewhere' } as const;
const ROUNDS = [
  'a planned round',
  'an open round',
  'a round in review',
  'a sealed round',
  'a published round',
] as const;

/** The coordination's, each in the states in which it is next. */
const step = (operation: string, ...states: readonly (typeof ROUNDS)[number][]): readonly Row[] =>
  ROUNDS.map((round) =>
    row(operation, round, { [states.includes(round) ? 'ok' : 409]: 'coordination', ...NOT_COORDINATION }),
  );

export const ROUND_ROWS: readonly Row[] = [
  row('planRound', 'the strategy', { ok: 'coordination', ...NOT_COORDINATION }),
  ...step('openRound', 'a planned round'),
  ...step('reviewRound', 'an open round'),
  ...step('sealRound', 'a round in review'),
  ...step('publishRound', 'a sealed round'),
  ...step('nudgeMinistry', 'an open round', 'a round in review'),
  ...step('proposeAmendment', 'a sealed round', 'a published round'),

  // The coordination sees who owes what, a ministry its own rows.
  row('getRoundControl', 'an open round', {
    ok: 'coordination ministry participants others',
    403: 'roleless reader admin',
    404: 'elsewhere',
  }),
  row('getRoundControl', 'an open round, the rows of vm', {
    ok: 'coordination ministry',
    403: 'roleless reader admin participants others',
    404: 'elsewhere',
  }),
  row('getSealChecklist', 'a round in review', { ok: 'coordination', ...NOT_COORDINATION }),

  row('confirmAmendment', 'an amendment', {
    ok: 'approvers',
    403: 'coordination desk',
    404: 'roleless reader admin participants others elsewhere',
  }),
  row('rejectAmendment', 'an amendment', {
    ok: 'approvers coordination',
    403: 'desk',
    404: 'roleless reader admin participants others elsewhere',
  }),
  row('confirmAmendment', 'a refused amendment', {
    409: 'approvers',
    403: 'coordination desk',
    404: 'roleless reader admin participants others elsewhere',
  }),
  row('rejectAmendment', 'a refused amendment', {
    409: 'approvers coordination',
    403: 'desk',
    404: 'roleless reader admin participants others elsewhere',
  }),
  // Where the Staatsministerium leads, a second coordinator confirms; the double proposed it.
  row('confirmAmendment', 'an amendment of the Staatsministerium', {
    ok: 'coordinator',
    403: 'double',
    404: 'roleless reader admin ministry participants others elsewhere',
  }),
];
