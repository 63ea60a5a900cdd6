import { afterNextRender, DOCUMENT, effect, inject, Injector, untracked } from '@angular/core';
import { PageState } from './page-state';

/**
 * When the address points at a part of the page (`#course`), reading starts there as soon as the page has its content.
 * Call it in the page's constructor.
 */
export function injectAnchorFocus(ready: () => boolean): void {
  const [page, document, injector] = [inject(PageState), inject(DOCUMENT), inject(Injector)];
  let done = false;
  effect(() => {
    const fragment = page.fragment();
    if (done || !ready() || fragment === null) return;
    done = true;
    untracked(() => afterNextRender(() => focusPart(document.getElementById(fragment)), { injector }));
  });
}

function focusPart(part: HTMLElement | null): void {
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}
