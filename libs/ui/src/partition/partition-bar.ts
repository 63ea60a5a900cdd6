import { Component, computed, inject, input } from '@angular/core';
import { formatNumber } from '@wegmarke/wording';
import { fillOf, textOn } from '../axis/axis-mark';
import { LANGUAGE } from '../language/language';
import type { PartitionPart } from './partition';

/** Fills for remainders without axis, by position. */
const PLAIN_FILLS = ['plain-1', 'plain-2', 'plain-3'];

/** Colour of the area and of the number on it. */
function coloursOf({ mark }: PartitionPart, index: number): { fill: string; ink: string } {
  if (mark) return { fill: fillOf(mark), ink: textOn(mark) };
  const plain = `--wm-${PLAIN_FILLS[index % PLAIN_FILLS.length]}`;
  return { fill: `var(${plain})`, ink: `var(${plain}-on)` };
}

/** A whole as one bar cut into its parts, with the number where it fits. Only a picture: the table beside it says the same in words. */
@Component({
  selector: 'wm-partition-bar',
  host: { 'aria-hidden': 'true' },
  template: `
    @for (part of visible(); track part.key) {
      <span
        [style.flex-grow]="part.count"
        [style.background]="part.fill"
        [style.color]="part.ink"
        [attr.data-count]="part.shown"
        [title]="part.word + ' (' + part.shown + ')'"
      ></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 2px;
      block-size: 1.25rem;
      overflow: hidden;
      print-color-adjust: exact;
    }
    span {
      flex-basis: 0;
      min-inline-size: 3px;
      outline: 1px solid color-mix(in srgb, var(--wm-text) 35%, transparent);
      outline-offset: -1px;
      container-type: inline-size;
    }
    span::after {
      content: attr(data-count);
      display: block;
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
      line-height: 1.25rem;
      text-align: center;
    }
    @container (max-width: 1.25rem) {
      span::after {
        content: none;
      }
    }
    @media (forced-colors: active) {
      span {
        forced-color-adjust: none;
      }
    }
  `,
})
export class PartitionBar {
  private readonly language = inject(LANGUAGE);
  readonly parts = input.required<readonly PartitionPart[]>();

  protected readonly visible = computed(() =>
    this.parts()
      .map((part, index) => ({ ...part, ...coloursOf(part, index), shown: formatNumber(part.count, this.language()) }))
      .filter(({ count }) => count > 0),
  );
}
