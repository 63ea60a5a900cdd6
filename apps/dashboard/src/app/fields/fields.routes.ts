import type { Routes } from '@angular/router';
import { FieldsPage } from './fields-page';

export default [
  { path: '', component: FieldsPage },
  { path: ':field', loadComponent: () => import('./field/field-page').then(({ FieldPage }) => FieldPage) },
] satisfies Routes;
