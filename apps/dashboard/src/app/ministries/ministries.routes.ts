import type { Routes } from '@angular/router';
import { MinistriesPage } from './ministries-page';

export default [
  { path: '', component: MinistriesPage },
  {
    path: 'umressortierung',
    loadComponent: () => import('./reshuffle/reshuffle-page').then(({ ReshufflePage }) => ReshufflePage),
  },
  {
    path: ':ministry',
    loadComponent: () => import('./ministry/ministry-page').then(({ MinistryPage }) => MinistryPage),
  },
] satisfies Routes;
