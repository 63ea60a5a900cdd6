import type { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./list/reports-page').then(({ ReportsPage }) => ReportsPage) },
  { path: ':round', loadComponent: () => import('./report/report-page').then(({ ReportPage }) => ReportPage) },
] satisfies Routes;
