import type { Routes } from '@angular/router';
import { CockpitPage } from './cockpit-page';

export default [{ path: '', component: CockpitPage }] satisfies Routes;
