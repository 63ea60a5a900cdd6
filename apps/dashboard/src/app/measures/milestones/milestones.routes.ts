import type { Routes } from '@angular/router';
import { MilestoneListPage } from './milestone-list-page';

export default [{ path: '', component: MilestoneListPage }] satisfies Routes;
