import { afterNextRender, DOCUMENT, effect, inject, Injector, untracked } from '@angular/core';
import { PageState } from './page-state';

/** After moving to another page (not: another filter or day) reading starts at the main part. Call it once, in the frame around the pages. */
export function moveFocusWithPage(): void {
  const page = inject(PageState);
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  let previous: string | null = null;
  effect(() => {
    const current = page.path().join('/');
    const moved = previous !== null && previous !== current;
    const fromStart = previous === '';
    previous = current;
    // A link to a part of a page leads there; that page moves the focus itself, once the part exists.
    const toPart = untracked(page.fragment) !== null;
    if (moved && !fromStart && !toPart) untracked(() => afterNextRender(() => focusMain(document), { injector }));
  });
}

/** Focus goes to the main part itself: it exists at once, while a heading may still be loading. */
export function focusMain(document: Document): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  document.defaultView?.scrollTo({ top: 0 });
}
