import { afterRenderEffect, Component, ElementRef, inject, input, output } from '@angular/core';
import { defineWords, injectWords } from '../language/words';
import type { FilterChip } from './filter-option';

const chipWords = defineWords(
  { heading: 'Gewählte Filter', remove: 'entfernen', clear: 'Alle Filter entfernen' },
  { heading: 'Filtres choisis', remove: 'retirer', clear: 'Retirer tous les filtres' },
);

/** What a list is filtered by; each value can be taken away alone, or all at once. The focus stays among the chips. */
@Component({
  selector: 'wm-filter-chips',
  template: `
    @if (chips().length > 0) {
      <ul [attr.aria-label]="words().heading">
        @for (chip of chips(); track chip.filter + chip.value) {
          <li>
            <button type="button" class="chip" (click)="takeAway($index)">
              {{ chip.label }}<span class="visually-hidden"> {{ words().remove }}</span>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
                <path d="M2 2l8 8M10 2l-8 8" />
              </svg>
            </button>
          </li>
        }
        <li>
          <button type="button" class="link-button" (click)="clear.emit()">{{ words().clear }}</button>
        </li>
      </ul>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-block-size: 2rem;
      padding: 0.125rem 0.625rem;
      border: 1px solid var(--kern-color-action-default);
      border-radius: 1rem;
      background: var(--wm-surface-raised);
      color: var(--wm-text);
      font: inherit;
      font-size: 0.9375rem;
      text-align: start;
      cursor: pointer;
    }
    .chip:hover {
      text-decoration: underline;
    }
    svg {
      flex: none;
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
    }
    @media print {
      svg,
      .link-button {
        display: none;
      }
    }
  `,
})
export class FilterChips {
  readonly chips = input.required<readonly FilterChip[]>();
  readonly remove = output<FilterChip>();
  readonly clear = output();

  protected readonly words = injectWords(chipWords);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Place of the chip taken away last, until the focus has moved on. */
  private removed: number | null = null;

  constructor() {
    afterRenderEffect(() => {
      const count = this.chips().length;
      if (this.removed === null) return;
      const next = Math.min(this.removed, count - 1);
      this.removed = null;
      this.host.querySelectorAll<HTMLElement>('.chip').item(next)?.focus();
    });
  }

  protected takeAway(index: number): void {
    const chip = this.chips()[index];
    if (chip === undefined) return;
    this.removed = index;
    this.remove.emit(chip);
  }
}
