import type { Routes } from '@angular/router';
import { AdministrationAreas } from './administration-areas';
import { AdministrationFrame } from './administration-frame';
import { OverviewPage } from './overview-page';

export default [
  {
    path: '',
    component: AdministrationFrame,
    providers: [AdministrationAreas],
    children: [
      { path: '', pathMatch: 'full', component: OverviewPage },
      { path: 'personen', loadComponent: () => import('./people/people-page').then(({ PeoplePage }) => PeoplePage) },
      {
        path: 'personen/neu',
        loadComponent: () => import('./people/new-person-page').then(({ NewPersonPage }) => NewPersonPage),
      },
      {
        path: 'personen/:person',
        loadComponent: () => import('./people/person-page').then(({ PersonPage }) => PersonPage),
      },
      {
        path: 'ressorts',
        loadComponent: () =>
          import('./ministries/ministry-names-page').then(({ MinistryNamesPage }) => MinistryNamesPage),
      },
      {
        path: 'protokoll',
        loadComponent: () => import('./journal/journal-page').then(({ JournalPage }) => JournalPage),
      },
      { path: 'post', loadComponent: () => import('./post/post-page').then(({ PostPage }) => PostPage) },
    ],
  },
] satisfies Routes;
