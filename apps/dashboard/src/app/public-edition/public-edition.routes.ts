import type { Routes } from '@angular/router';
import { PublicFrame } from './public-frame';
import { PublicNotFound } from './public-not-found';
import { PublicStartPage } from './public-start-page';

export default [
  {
    path: '',
    component: PublicFrame,
    children: [
      { path: '', pathMatch: 'full', component: PublicStartPage },
      { path: ':strategy', pathMatch: 'full', component: PublicStartPage },
      {
        path: ':strategy/:round',
        pathMatch: 'full',
        loadComponent: () => import('./round/public-round-page').then((page) => page.PublicRoundPage),
      },
      {
        path: ':strategy/:round/massnahmen',
        pathMatch: 'full',
        loadComponent: () => import('./measures/public-list-page').then((page) => page.PublicListPage),
      },
      {
        path: ':strategy/:round/massnahmen/:code',
        loadComponent: () => import('./measures/public-measure-page').then((page) => page.PublicMeasurePage),
      },
      { path: '**', component: PublicNotFound },
    ],
  },
] satisfies Routes;
