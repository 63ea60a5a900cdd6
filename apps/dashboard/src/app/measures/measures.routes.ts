import type { Routes } from '@angular/router';
import { MeasureListPage } from './list/measure-list-page';

export default [
  { path: '', component: MeasureListPage },
  { path: ':code', loadComponent: () => import('./measure/measure-page').then(({ MeasurePage }) => MeasurePage) },
  {
    path: ':code/entscheiden/:action',
    loadComponent: () => import('./change/decide-page').then(({ DecidePage }) => DecidePage),
  },
] satisfies Routes;
