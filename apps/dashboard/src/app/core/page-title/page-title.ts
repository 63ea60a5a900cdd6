import { effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';

export const PRODUCT_NAME = 'Wegmarke';

/** Keeps the title of the window in step with page, strategy and language. Call it in a page's constructor. */
export function injectPageTitle(titleOfPage: () => string | undefined): void {
  const title = inject(Title);
  effect(() => title.setTitle([titleOfPage(), PRODUCT_NAME].filter(Boolean).join(' – ')));
}
