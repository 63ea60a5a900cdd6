import type { Routes } from '@angular/router';
import { QuestionPage } from './question-page';

export default [{ path: '', component: QuestionPage }] satisfies Routes;
