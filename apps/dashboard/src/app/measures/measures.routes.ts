import type { Routes } from '@angular/router';

const succeedPage = () => import('./plan/succeed-page').then(({ SucceedPage }) => SucceedPage);

export default [
  { path: '', loadComponent: () => import('./list/measure-list-page').then(({ MeasureListPage }) => MeasureListPage) },
  { path: 'neu', loadComponent: () => import('./plan/new-measure-page').then(({ NewMeasurePage }) => NewMeasurePage) },
  { path: ':code', loadComponent: () => import('./measure/measure-page').then(({ MeasurePage }) => MeasurePage) },
  {
    path: ':code/stammdaten',
    loadComponent: () => import('./change/master-data-page').then(({ MasterDataPage }) => MasterDataPage),
  },
  { path: ':code/entscheiden/teilen', loadComponent: succeedPage },
  { path: ':code/entscheiden/zusammenfuehren', loadComponent: succeedPage },
  {
    path: ':code/entscheiden/:action',
    loadComponent: () => import('./change/decide-page').then(({ DecidePage }) => DecidePage),
  },
] satisfies Routes;
