import { Component, computed, inject } from '@angular/core';
import { injectWords, sortText } from '@wegmarke/ui';
import { FilterMenu } from '@wegmarke/ui/lists';
import { OPTIONAL_COLUMNS, SORTABLE_COLUMNS } from '../../pieces/measure-table/measure-columns';
import { measureTableWords } from '../../pieces/measure-table/measure-table.words';
import { ColumnChoice } from './column-choice';
import { PAGE_SIZES } from './measure-filters';
import { MeasureListStore } from './measure-list-store';
import { measureListWords } from './measure-list.words';

/** Columns, length of a page, and the order for screens too narrow for column heads. */
@Component({
  selector: 'wm-list-tools',
  imports: [FilterMenu],
  template: `
    @let text = words();
    <wm-filter-menu
      class="columns"
      group="measure-columns"
      [label]="text.columns"
      [options]="columnOptions()"
      [chosen]="shownColumns()"
      (choose)="choice.choose($event)"
    />
    <label class="order">
      <span>{{ text.sortBy }}</span>
      <select #order class="field" [value]="sort()" (change)="store.sortBy(order.value)">
        @for (option of orders(); track option.value) {
          <option [value]="option.value" [selected]="option.value === sort()">{{ option.label }}</option>
        }
      </select>
    </label>
    <label>
      <select #size class="field" [value]="store.size()" (change)="store.showPerPage(size.value)">
        @for (option of sizes; track option) {
          <option [value]="option" [selected]="option === store.size()">{{ option }}</option>
        }
      </select>
      <span>{{ text.perPage }}</span>
    </label>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem 1rem;
    }
    label {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
      font-size: 0.875rem;
    }
    .order {
      display: none;
    }
    @media (max-width: 40rem) {
      .order {
        display: inline-flex;
      }
    }
  `,
})
export class ListTools {
  protected readonly store = inject(MeasureListStore);
  protected readonly choice = inject(ColumnChoice);
  protected readonly words = injectWords(measureListWords);
  private readonly tableWords = injectWords(measureTableWords);
  protected readonly sizes = PAGE_SIZES;

  protected readonly sort = computed(() => sortText(this.store.order()));
  protected readonly columnOptions = computed(() =>
    OPTIONAL_COLUMNS.map((column) => ({ value: column, label: this.tableWords().columns[column] })),
  );
  protected readonly shownColumns = computed(() =>
    OPTIONAL_COLUMNS.filter((column) => this.choice.columns().includes(column)),
  );
  protected readonly orders = computed(() =>
    SORTABLE_COLUMNS.flatMap((column) => {
      const label = this.tableWords().columns[column];
      return [
        { value: column as string, label },
        { value: `-${column}`, label: `${label}, ${this.words().descending}` },
      ];
    }),
  );
}
