import type { Routes } from '@angular/router';

const form = () => import('./report/report-page').then(({ ReportPage }) => ReportPage);

const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./list/tasks-page').then(({ TasksPage }) => TasksPage),
  },
  { path: 'm/:code', loadComponent: form },
  { path: ':id', loadComponent: form },
];
export default routes;
