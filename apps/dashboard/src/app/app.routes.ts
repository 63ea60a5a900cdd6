import type { Routes } from '@angular/router';
import { provideDashboard } from './core/provide-dashboard';
import { HomePage } from './shell/home-page';
import { NotFoundPage } from './shell/not-found-page';
import { Shell } from './shell/shell';
import { StrategyFrame } from './shell/strategy-frame';

/**
 * Table of contents. A page family is a folder beside this file with its own `<family>.routes.ts`, loaded when first
 * visited; pages meet only through addresses. Paths are German, as on paper; folders are English.
 */
const pagesOfStrategy: Routes = [
  { path: '', pathMatch: 'full', loadChildren: () => import('./cockpit/cockpit.routes') },
  { path: 'massnahmen', loadChildren: () => import('./measures/measures.routes') },
  { path: 'meilensteine', loadChildren: () => import('./measures/milestones/milestones.routes') },
  { path: 'felder', loadChildren: () => import('./fields/fields.routes') },
  { path: 'ziele', loadChildren: () => import('./goals/goals.routes') },
  { path: 'ressorts', loadChildren: () => import('./ministries/ministries.routes') },
  { path: 'methodik', loadChildren: () => import('./method/method.routes') },
  { path: 'aufgaben', loadChildren: () => import('./tasks/tasks.routes') },
  { path: 'runden', loadChildren: () => import('./rounds/rounds.routes') },
  { path: 'berichte', loadChildren: () => import('./annual-report/annual-report.routes') },
  { path: 'anfrage', loadChildren: () => import('./annual-report/question/question.routes') },
];

const routes: Routes = [
  // One form for a colleague without account: a frame of its own, without navigation and session.
  {
    path: 'formular',
    providers: [provideDashboard()],
    loadChildren: () => import('./tasks/personal/personal-form.routes'),
  },
  // Published rounds for everybody: a frame of its own that knows of no session.
  {
    path: 'oeffentlich',
    providers: [provideDashboard()],
    loadChildren: () => import('./public-edition/public-edition.routes'),
  },
  {
    path: '',
    component: Shell,
    providers: [provideDashboard()],
    children: [
      { path: '', pathMatch: 'full', component: HomePage },
      { path: 'einrichtung', loadChildren: () => import('./first-run/first-run.routes') },
      { path: 'anmelden', loadChildren: () => import('./sign-in/sign-in.routes') },
      { path: 'verwaltung', loadChildren: () => import('./administration/administration.routes') },
      { path: 'barrierefreiheit', loadComponent: () => import('./legal/accessibility-page') },
      { path: 'impressum', loadComponent: () => import('./legal/imprint-page') },
      { path: 'datenschutz', loadComponent: () => import('./legal/privacy-page') },
      {
        path: ':strategy',
        component: StrategyFrame,
        children: [...pagesOfStrategy, { path: '**', component: NotFoundPage }],
      },
    ],
  },
];
export default routes;
