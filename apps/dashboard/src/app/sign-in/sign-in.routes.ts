import type { Routes } from '@angular/router';
import { SignInPage } from './sign-in-page';

const routes: Routes = [{ path: '', component: SignInPage }];
export default routes;
