import { Component, input } from '@angular/core';

/** What a reader must know before reading on: another day, sample data, a projection. Never an error. */
@Component({
  selector: 'wm-banner',
  host: { '[class]': 'tone()' },
  template: `<ng-content />`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25rem 1rem;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.375rem solid var(--wm-line-strong);
      background: var(--wm-surface-raised);
      line-height: 1.4;
    }
    :host(.day) {
      border-color: var(--kern-color-feedback-info);
      background: var(--kern-color-feedback-info-background);
    }
    :host(.sample) {
      border-color: var(--kern-color-feedback-warning);
    }
    @media (max-width: 40rem) {
      :host {
        padding: 0.375rem 0.625rem;
        font-size: 0.875rem;
      }
    }
    @media print {
      :host {
        border: 1px solid;
      }
    }
  `,
})
export class Banner {
  readonly tone = input<'plain' | 'day' | 'sample'>('plain');
}
