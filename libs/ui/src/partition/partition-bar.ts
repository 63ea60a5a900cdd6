import { Component, computed, input } from '@angular/core';
import { fillOf } from '../axis/axis-mark';
import type { PartitionPart } from './partition';

/** Fills for remainders without axis, by position. */
const PLAIN_FILLS = ['var(--wm-plain-1)', 'var(--wm-plain-2)', 'var(--wm-plain-3)'];

/** A whole as one bar cut into its parts. Only a picture: the table beside it says the same in words. */
@Component({
  selector: 'wm-partition-bar',
  host: { 'aria-hidden': 'true' },
  template: `
    @for (part of visible(); track part.key) {
      <span
        [style.flex-grow]="part.count"
        [style.background]="part.fill"
        [title]="part.word + ': ' + part.count"
      ></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 2px;
      block-size: 0.875rem;
      overflow: hidden;
      print-color-adjust: exact;
    }
    span {
      flex-basis: 0;
      min-inline-size: 3px;
      outline: 1px solid color-mix(in srgb, var(--wm-text) 35%, transparent);
      outline-offset: -1px;
    }
    @media (forced-colors: active) {
      span {
        forced-color-adjust: none;
      }
    }
  `,
})
export class PartitionBar {
  readonly parts = input.required<readonly PartitionPart[]>();

  protected readonly visible = computed(() =>
    this.parts()
      .map((part, index) => ({
        ...part,
        fill: part.mark ? fillOf(part.mark) : (PLAIN_FILLS[index % PLAIN_FILLS.length] ?? ''),
      }))
      .filter(({ count }) => count > 0),
  );
}
