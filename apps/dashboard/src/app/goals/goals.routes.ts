import type { Routes } from '@angular/router';
import { GoalPage } from './goal-page';

export default [
  { path: 'neu', loadComponent: () => import('./new-goal-page').then(({ NewGoalPage }) => NewGoalPage) },
  { path: ':goal', component: GoalPage },
  {
    path: ':goal/entscheiden/:action',
    loadComponent: () => import('./change-goal-page').then(({ ChangeGoalPage }) => ChangeGoalPage),
  },
] satisfies Routes;
