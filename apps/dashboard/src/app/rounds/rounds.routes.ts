import type { Routes } from '@angular/router';
import { RoundsPage } from './rounds-page';

export default [
  { path: '', component: RoundsPage },
  { path: ':round', loadComponent: () => import('./round/round-page').then(({ RoundPage }) => RoundPage) },
  {
    path: ':round/nachtrag',
    loadComponent: () => import('./amend/amend-page').then(({ AmendPage }) => AmendPage),
  },
] satisfies Routes;
