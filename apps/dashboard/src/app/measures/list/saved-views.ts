import { inject, Service, signal } from '@angular/core';
import { Preferences } from '../../core/preferences/preferences';
import type { QueryChange } from '../../core/page-state/page-state';

/** A list kept under a name: its search, filters and order. */
export interface SavedView {
  readonly name: string;
  readonly query: QueryChange;
}

/** Lists this browser remembers. A name saved again replaces the older list. */
@Service({ autoProvided: false })
export class SavedViews {
  private readonly preferences = inject(Preferences);
  private readonly views = signal(viewsFrom(this.preferences.read('measureViews')));

  readonly all = this.views.asReadonly();

  save(name: string, query: QueryChange): void {
    this.keep([...this.views().filter((view) => view.name !== name), { name, query }]);
  }

  remove(name: string): void {
    this.keep(this.views().filter((view) => view.name !== name));
  }

  private keep(views: readonly SavedView[]): void {
    this.views.set(views);
    this.preferences.write('measureViews', JSON.stringify(views));
  }
}

/** What an older program or another hand left in the storage is read with care. */
function viewsFrom(text: string | null): readonly SavedView[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof query === 'object' && query !== null && Object.values(query).every(isValue);
}

function isValue(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
