import { Component, computed, input, output } from '@angular/core';
import { ariaSortOf, type SortOrder } from './sort-order';

/** Head of a sortable column: the heading is the button. The cell around it carries `aria-sort`. */
@Component({
  selector: 'wm-sort-button',
  template: `
    <button type="button" (click)="press.emit(key())">
      {{ label() }}
      <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" focusable="false">
        <path class="up" [class.used]="direction() === 'ascending'" d="M4 0.5L7.5 5h-7z" />
        <path class="down" [class.used]="direction() === 'descending'" d="M4 11.5L0.5 7h7z" />
      </svg>
    </button>
  `,
  styles: `
    button {
      margin: -0.25rem;
      padding: 0.25rem;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    svg {
      display: inline;
      margin-inline-start: 0.125rem;
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 0.75;
    }
    .used {
      fill: currentColor;
    }
    @media print {
      svg {
        display: none;
      }
    }
  `,
})
export class SortButton {
  readonly key = input.required<string>();
  readonly label = input.required<string>();
  readonly order = input.required<SortOrder | null>();
  readonly press = output<string>();

  protected readonly direction = computed(() => ariaSortOf(this.order(), this.key()));
}
