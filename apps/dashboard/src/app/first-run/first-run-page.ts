import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { LoadState } from '../pieces/load-state';
import { ProblemNotice } from '../pieces/problem-notice';
import { CreateStrategyForm } from './create-strategy-form';
import { FirstRunStore } from './first-run-store';
import { ImportFileForm } from './import-file-form';
import { firstRunWords } from './first-run.words';

/** Shown while there is no strategy: load the public catalogue, create one, or import a file. */
@Component({
  selector: 'wm-first-run-page',
  imports: [RouterLink, LoadState, ProblemNotice, CreateStrategyForm, ImportFileForm],
  providers: [FirstRunStore],
  templateUrl: './first-run-page.html',
})
export class FirstRunPage {
  private readonly page = inject(PageState);
  protected readonly store = inject(FirstRunStore);
  protected readonly words = injectWords(firstRunWords);
  protected readonly start = computed(() => this.page.fixedLink(''));
  protected readonly importCommand = 'npm run import -- FILE --apply';

  /** Undefined until it is known whether there is a strategy already. */
  protected readonly empty = computed(() =>
    this.store.strategies.hasValue() ? this.store.strategies.value().items.length === 0 : undefined,
  );

  constructor() {
    injectPageTitle(() => this.words().title);
  }
}
