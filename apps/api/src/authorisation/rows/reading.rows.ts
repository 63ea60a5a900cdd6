import { row, type Row } from '../matrix-row';

const ALL_OF_THE_STRATEGY = 'reader admin coordination ministry participants others';
/** Figures, measures, goals and rounds as they are known: the same for everybody who may read the strategy. */
const known = (operation: string, on = 'the strategy'): Row =>
  row(operation, on, { ok: ALL_OF_THE_STRATEGY, 403: 'roleless', 404: 'elsewhere' });
const open = (operation: string, on = 'everything'): Row => ({ operation, on, ok: 'everybody' });

export const READING: readonly Row[] = [
  open('live'),
  open('ready'),
  open('getSession'),
  open('signOut'),
  open('signInToDemo'),
  // Steps of the browser: they always lead to another page; in a demonstration to the one that explains.
  open('startSignIn', 'a demonstration'),
  open('finishSignIn', 'a demonstration'),

  row('listStrategies', 'the strategies one may read', { ok: 'signed-in' }),
  known('getStrategy'),
  row('getMethod', 'no strategy', { ok: 'signed-in' }),
  row('getMethod', 'the strategy', { ok: ALL_OF_THE_STRATEGY, 404: 'roleless elsewhere' }),
  known('getCube'),
  known('getOverview'),
  known('getTrend'),
  known('getField'),
  known('listGoals'),
  known('getGoal', 'a goal'),
  known('listMinistries'),
  known('getMinistry'),
  known('listMilestones'),
  known('listMeasures'),
  known('exportMeasuresCsv'),
  known('exportMeasuresJson'),
  known('getMeasure', 'a measure'),
  known('getMeasureByCode', 'a measure'),
  known('getMeasureTimeline', 'a measure'),
  known('listMeasureChanges', 'a measure'),
  known('listRounds'),
  known('getRound', 'a planned round'),
  known('getRound', 'an open round'),
  known('getRound', 'a sealed round'),
  // Which reports and which amendments the list shows is the matter of the leak spec.
  known('listStatusReports', 'a measure'),
  known('listAmendments', 'a sealed round'),
  row('getMyWork', 'the own work', { ok: 'signed-in' }),
];
