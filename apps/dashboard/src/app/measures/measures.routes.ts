import type { Routes } from '@angular/router';
import { MeasureListPage } from './list/measure-list-page';

export default [
  { path: '', component: MeasureListPage },
  { path: ':code', loadComponent: () => import('./measure/measure-page').then(({ MeasurePage }) => MeasurePage) },
] satisfies Routes;
