import type { Routes } from '@angular/router';
import { GoalPage } from './goal-page';

export default [{ path: ':goal', component: GoalPage }] satisfies Routes;
