import type { Routes } from '@angular/router';
import { ReportsPage } from './list/reports-page';

export default [
  { path: '', component: ReportsPage },
  { path: ':round', loadComponent: () => import('./report/report-page').then(({ ReportPage }) => ReportPage) },
] satisfies Routes;
