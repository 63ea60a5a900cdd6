import { ADOPTED_ON, PAST_DAY, STRATEGY, TODAY } from '../load/frame';

const STRATEGY_PATH = `/api/strategies/${STRATEGY}`;

/** What readers ask; a future `to` is not among them, so nothing here is a projection. */
export const QUESTIONS = {
  overviewToday: `${STRATEGY_PATH}/overview`,
  overviewPast: `${STRATEGY_PATH}/overview?asOf=${PAST_DAY}`,
  cubeToday: `${STRATEGY_PATH}/cube`,
  cubePast: `${STRATEGY_PATH}/cube?asOf=${PAST_DAY}`,
  trend: `${STRATEGY_PATH}/trend?from=${ADOPTED_ON}&to=${TODAY}&step=month`,
  listPage: `${STRATEGY_PATH}/measures`,
  search: `${STRATEGY_PATH}/measures?q=Bahnstrecken`,
} as const;

/** What is compared with its own SQL: the questions of readers, one measure by its id, and the work of a ministry. */
export type ComparedName = 'overviewToday' | 'overviewPast' | 'cubeToday' | 'cubePast' | 'trend' | 'measure' | 'work';

/** A question as one person asks it. */
export interface Question {
  readonly name: ComparedName;
  readonly path: string;
  readonly person?: string;
}

export const OF_READERS: readonly Question[] = (
  ['overviewToday', 'overviewPast', 'cubeToday', 'cubePast', 'trend'] as const
).map((name) => ({ name, path: QUESTIONS[name] }));
