import type { Routes } from '@angular/router';
import { MinistriesPage } from './ministries-page';

export default [
  { path: '', component: MinistriesPage },
  {
    path: ':ministry',
    loadComponent: () => import('./ministry/ministry-page').then(({ MinistryPage }) => MinistryPage),
  },
] satisfies Routes;
