import { inject, Service, signal } from '@angular/core';
import { Preferences } from '../../core/preferences/preferences';
import { columnsFrom } from '../../pieces/measure-table/measure-columns';

/** The columns of the list of measures; this browser remembers them. */
@Service({ autoProvided: false })
export class ColumnChoice {
  private readonly preferences = inject(Preferences);
  private readonly chosen = signal(columnsFrom(this.preferences.read('measureColumns')));

  readonly columns = this.chosen.asReadonly();

  choose(columns: readonly string[]): void {
    const wanted = columnsFrom(columns.join(','));
    this.chosen.set(wanted);
    this.preferences.write('measureColumns', wanted.join(','));
  }
}
