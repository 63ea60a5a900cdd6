import type { MeasureCode } from '@wegmarke/domain';
import type { StoredMeasure } from './stored-measure';

/** The measures one change has read or written: each is loaded once, and read again as it was left. */
export class MeasureShelf {
  private readonly byId = new Map<string, StoredMeasure>();
  private readonly idByCode = new Map<MeasureCode, string>();
  private readonly unsaved = new Set<string>();
  private readonly unsavedNew = new Set<string>();
  private readonly addedIds = new Set<string>();
  /** Measures whose timeline has to be computed anew. */
  readonly touched = new Set<string>();
  allTouched = false;

  get(id: string): StoredMeasure | undefined {
    return this.byId.get(id);
  }

  getByCode(code: MeasureCode): StoredMeasure | undefined {
    const id = this.idByCode.get(code);
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** Keeps what is already here: it may be newer than what the database returned. */
  keep(loaded: StoredMeasure): StoredMeasure {
    const known = this.byId.get(loaded.id);
    if (known) return known;
    this.put(loaded);
    return loaded;
  }

  add(measure: StoredMeasure): void {
    this.put(measure);
    this.unsavedNew.add(measure.id);
    this.addedIds.add(measure.id);
  }

  /** Whether this change is the one that took the measure in: nothing is stored of it for any day. */
  wasAdded(id: string): boolean {
    return this.addedIds.has(id);
  }

  replace(measure: StoredMeasure): void {
    this.put(measure);
    if (!this.unsavedNew.has(measure.id)) this.unsaved.add(measure.id);
  }

  /** As the database holds it after saving. */
  refresh(measure: StoredMeasure): void {
    this.put(measure);
  }

  /** New and changed measures, once: afterwards they count as saved. */
  takeUnsaved(): { readonly added: StoredMeasure[]; readonly changed: StoredMeasure[] } {
    const added = this.listOf(this.unsavedNew);
    const changed = this.listOf(this.unsaved);
    this.unsavedNew.clear();
    this.unsaved.clear();
    return { added, changed };
  }

  private put(measure: StoredMeasure): void {
    this.byId.set(measure.id, measure);
    this.idByCode.set(measure.code, measure.id);
  }

  private listOf(ids: ReadonlySet<string>): StoredMeasure[] {
    return [...ids].flatMap((id) => this.byId.get(id) ?? []);
  }
}
