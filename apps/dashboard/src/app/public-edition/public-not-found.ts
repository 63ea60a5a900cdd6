import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { injectPageTitle } from '../core/page-title/page-title';
import { PublicAddress } from './public-address';
import { publicWords } from './public-edition.words';

/** Nothing is published under this address; nobody learns whether there is something inside. */
@Component({
  selector: 'wm-public-not-found',
  imports: [RouterLink],
  template: `
    <h1>{{ words().notFoundTitle }}</h1>
    <p>{{ words().notFoundText }}</p>
    <p>
      <a class="link" [routerLink]="start().path" [queryParams]="start().query">{{ words().toLatest }}</a>
    </p>
  `,
})
export class PublicNotFound {
  private readonly address = inject(PublicAddress);
  protected readonly words = injectWords(publicWords);
  protected readonly start = computed(() => this.address.linkTo(null, null));

  constructor() {
    injectPageTitle(() => this.words().notFoundTitle);
  }
}
