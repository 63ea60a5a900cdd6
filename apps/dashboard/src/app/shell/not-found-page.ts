import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { shellWords } from './shell.words';

/** An address without a page. */
@Component({
  selector: 'wm-not-found-page',
  imports: [RouterLink],
  template: `
    <h1>{{ words().notFoundTitle }}</h1>
    <p>{{ words().notFoundText }}</p>
    <p>
      <a class="link" [routerLink]="start().path" [queryParams]="start().query">{{ words().toStart }}</a>
    </p>
  `,
})
export class NotFoundPage {
  protected readonly words = injectWords(shellWords);
  private readonly page = inject(PageState);
  protected readonly start = computed(() => this.page.fixedLink(''));

  constructor() {
    injectPageTitle(() => this.words().notFoundTitle);
  }
}
