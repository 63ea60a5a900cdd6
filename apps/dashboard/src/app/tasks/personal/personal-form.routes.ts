import type { Routes } from '@angular/router';
import { PersonalFormPage } from './personal-form-page';

const routes: Routes = [{ path: ':token', component: PersonalFormPage }];
export default routes;
