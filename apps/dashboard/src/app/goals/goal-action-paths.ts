import type { Action } from '@wegmarke/domain';

/** What is decided on a goal, by the end of its address, and its address in the API. */
export const GOAL_ACTIONS = {
  zieltermin: { action: 'change-goal-due', route: 'change-due' },
  zeithorizont: { action: 'change-goal-horizon', route: 'change-horizon' },
  aktionsfeld: { action: 'change-goal-field', route: 'change-field' },
} as const satisfies Readonly<Record<string, { readonly action: Action; readonly route: string }>>;

export type GoalActionPath = keyof typeof GOAL_ACTIONS;

export const isGoalActionPath = (path: string): path is GoalActionPath => Object.hasOwn(GOAL_ACTIONS, path);
