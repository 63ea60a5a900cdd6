import { afterNextRender, Component, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';

/** Holds a wide table. Only while it really overflows it is a labelled tab stop, so that arrow keys can scroll it. */
@Component({
  selector: 'wm-scroll-region',
  host: {
    class: 'table-scroll',
    '[attr.tabindex]': 'overflows() ? 0 : null',
    '[attr.role]': "overflows() ? 'region' : null",
    '[attr.aria-label]': 'overflows() ? label() : null',
  },
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ScrollRegion {
  readonly label = input.required<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly overflows = signal(false);

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() => this.measure());
      observer.observe(this.element);
      for (const child of Array.from(this.element.children)) observer.observe(child);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  private measure(): void {
    this.overflows.set(this.element.scrollWidth > this.element.clientWidth);
  }
}
