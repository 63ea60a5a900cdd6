import type { Routes } from '@angular/router';
import { MeasureListPage } from './list/measure-list-page';

export default [{ path: '', component: MeasureListPage }] satisfies Routes;
