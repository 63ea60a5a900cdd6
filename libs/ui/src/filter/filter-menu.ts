import { Component, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { AxisSymbol } from '../axis/axis-symbol';
import type { FilterChoice } from './filter-option';

/**
 * A filter with several values: a native disclosure with check boxes. Every tick takes effect at once. Escape closes and
 * returns to the button; menus of the same group close one another.
 */
@Component({
  selector: 'wm-filter-menu',
  imports: [AxisSymbol],
  host: { '(keydown.escape)': 'close()', '(focusout)': 'closeWhenLeft($event)' },
  template: `
    <details #details [attr.name]="group()">
      <summary #summary>
        {{ label() }}
        @if (chosen().length > 0) {
          <span class="count number">{{ chosen().length }}</span>
        }
      </summary>
      <fieldset>
        <legend class="visually-hidden">{{ label() }}</legend>
        @for (option of options(); track option.value) {
          <label>
            <input type="checkbox" [checked]="chosen().includes(option.value)" (change)="toggle(option.value)" />
            @if (option.mark; as mark) {
              <wm-axis-symbol [mark]="mark" />
            }
            <span>{{ option.label }}</span>
          </label>
        }
      </fieldset>
    </details>
  `,
  styleUrl: './filter-menu.css',
})
export class FilterMenu {
  readonly label = input.required<string>();
  readonly group = input.required<string>();
  readonly options = input.required<readonly FilterChoice[]>();
  readonly chosen = input.required<readonly string[]>();
  /** All chosen values, in the order of the options. */
  readonly choose = output<readonly string[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly details = viewChild.required<ElementRef<HTMLDetailsElement>>('details');
  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');

  protected toggle(value: string): void {
    const wanted = new Set(this.chosen());
    if (!wanted.delete(value)) wanted.add(value);
    const known = this.options().map((option) => option.value);
    this.choose.emit(known.filter((option) => wanted.has(option)));
  }

  protected close(): void {
    if (!this.details().nativeElement.open) return;
    this.details().nativeElement.open = false;
    this.summary().nativeElement.focus();
  }

  protected closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.host.contains(relatedTarget)) this.details().nativeElement.open = false;
  }
}
