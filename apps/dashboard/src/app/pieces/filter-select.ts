import { Component, computed, input, output } from '@angular/core';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** One filter as a native list. Shows several chosen values as one entry; choosing replaces them, the first entry lifts the filter. */
@Component({
  selector: 'wm-filter-select',
  template: `
    <label>
      <span>{{ label() }}</span>
      <select #list class="field" [value]="shown()" (change)="choose(list.value)">
        <option value="" [selected]="shown() === ''">{{ allWord() }}</option>
        @if (chosen().length > 1) {
          <option [value]="severalValue" selected>{{ severalWord() }}</option>
        }
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="shown() === option.value">{{ option.label }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    label {
      display: grid;
      gap: 0.125rem;
      font-size: 0.875rem;
    }
    select {
      max-inline-size: min(20rem, calc(100vw - 2rem));
    }
    @media (max-width: 40rem) {
      :host {
        flex: 1 1 9rem;
      }
      select {
        inline-size: 100%;
      }
    }
  `,
})
export class FilterSelect {
  readonly label = input.required<string>();
  readonly allWord = input.required<string>();
  readonly severalWord = input('');
  readonly options = input.required<readonly FilterOption[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly choice = output<string | null>();

  /** No key of the domain contains an asterisk. */
  protected readonly severalValue = '*';
  protected readonly shown = computed(() => {
    const [first = ''] = this.chosen();
    return this.chosen().length > 1 ? this.severalValue : first;
  });

  protected choose(value: string): void {
    if (value !== this.severalValue) this.choice.emit(value === '' ? null : value);
  }
}
