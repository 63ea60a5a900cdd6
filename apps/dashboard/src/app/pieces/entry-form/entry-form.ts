import { computed, signal, untracked } from '@angular/core';
import type { LocalDate, PreciseDay } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import type { SummarizedError } from '@wegmarke/ui/forms';
import type { ProblemError } from '../../core/api/problem';
import { WriteAttempt } from '../../core/api/write-attempt';
import type { WriteMethod } from '../../core/api/writes';
import { bodyOf, isEmpty, wholeOf } from './entry-body';
import { entriesFrom, NOTHING_ENTERED, withoutRow, withRow, withValue, type Entries, type Entry } from './entries';
import { entryWords } from './entry.words';
import { idOf, leavesOf, rowsOf, type FieldSpec, type LeafSpec, type ListSpec } from './field-spec';

const STALE = 412;

/**
 * One form that makes one change: what is asked, what was entered, what stands against it and at which field. What is
 * typed stays through every refusal; once it is done, a second press does nothing. Create it where `inject()` may be called.
 */
export class EntryForm {
  readonly attempt = new WriteAttempt();
  /** Times it was tried; the summary of errors takes the focus when it rises. */
  readonly attempts = signal(0);
  readonly entries = signal<Entries>(NOTHING_ENTERED);
  private readonly words = injectWords(entryWords);
  private readonly done = signal(false);

  readonly specs = computed(() => this.asked());
  private readonly leaves = computed(() => leavesOf(this.specs(), this.entries()));
  readonly working = this.attempt.working;
  /** Somebody else was faster: look again, send again. */
  readonly stale = computed(() => this.attempt.refusal()?.status === STALE);

  private readonly own = computed(() =>
    this.attempts() === 0 ? [] : this.leaves().flatMap((leaf) => this.lacking(leaf)),
  );
  private readonly said = computed(() =>
    (this.attempt.refusal()?.errors ?? []).map((error) => ({ leaf: this.leafAt(error), detail: error.detail })),
  );
  private readonly findings = computed(() => [
    ...this.own(),
    ...this.said().filter(({ leaf }) => !this.own().some((lack) => lack.leaf === leaf)),
  ]);

  /** A refusal that no field can show. */
  readonly general = computed(() => {
    const placed = this.said().some(({ leaf }) => leaf !== undefined);
    return placed || this.stale() ? null : this.attempt.refusal();
  });
  readonly summary = computed((): readonly SummarizedError[] =>
    this.general() !== null
      ? []
      : this.findings().map(({ leaf, detail }) => ({
          field: leaf === undefined ? '' : idOf(leaf.pointer),
          label: leaf?.label ?? '',
          detail,
        })),
  );

  constructor(private readonly asked: () => readonly FieldSpec[]) {}

  /** Begins with the answers of `source`; what had been entered is gone. */
  begin(source: unknown): void {
    // Questions may depend on answers: the second look finds those the first answers brought up.
    this.entries.set(entriesFrom(untracked(this.specs), source));
    this.entries.set(entriesFrom(untracked(this.specs), source));
  }

  errorAt(pointer: string): string {
    return this.findings().find(({ leaf }) => leaf?.pointer === pointer)?.detail ?? '';
  }

  /** Whether anything stands against one of these questions. */
  isWrong(specs: readonly FieldSpec[]): boolean {
    return leavesOf(specs, this.entries()).some(({ pointer }) => this.errorAt(pointer) !== '');
  }

  text(pointer: string): string {
    const value = this.entries().values[pointer];
    return typeof value === 'string' ? value : '';
  }

  day(pointer: string): LocalDate | null {
    return (this.text(pointer) || null) as LocalDate | null;
  }

  span(pointer: string): PreciseDay | null {
    const value = this.entries().values[pointer] ?? null;
    return typeof value === 'object' && value !== null && 'precision' in value ? value : null;
  }

  flag(pointer: string): boolean {
    return this.entries().values[pointer] === true;
  }

  several(pointer: string): readonly string[] {
    const value = this.entries().values[pointer];
    return Array.isArray(value) ? value : [];
  }

  set(pointer: string, value: Entry): void {
    this.entries.update((entries) => withValue(entries, pointer, value));
  }

  rows(list: ListSpec): readonly (readonly FieldSpec[])[] {
    return rowsOf(list, this.entries());
  }

  addRow({ pointer }: ListSpec): void {
    this.entries.update((entries) => withRow(entries, pointer));
  }

  removeRow({ pointer }: ListSpec, index: number): void {
    this.entries.update((entries) => withoutRow(entries, pointer, index));
  }

  body(): Record<string, unknown> {
    return bodyOf(this.specs(), this.entries());
  }

  /** The answer; null where something is missing, it was refused, or it is done already. `rehearsal`: more follows. */
  async send<T>(
    method: WriteMethod,
    url: string,
    { rehearsal = false, ...options }: { body: unknown; version?: number; rehearsal?: boolean },
  ): Promise<T | null> {
    if (this.done() || this.working()) return null;
    this.attempts.update((count) => count + 1);
    if (this.own().length > 0) return null;
    const answer = await this.attempt.send<T>(method, url, options);
    if (answer === null) this.attempts.update((count) => count + 1);
    else this.done.set(!rehearsal);
    return answer;
  }

  private lacking(leaf: LeafSpec): readonly { readonly leaf: LeafSpec; readonly detail: string }[] {
    const [words, text, empty] = [this.words(), this.text(leaf.pointer), isEmpty(leaf, this.entries())];
    if (leaf.required && empty) return [{ leaf, detail: words.required }];
    if (leaf.kind === 'text' && leaf.mustBe !== undefined && text.trim() !== leaf.mustBe) {
      return [{ leaf, detail: words.mistyped(leaf.mustBe) }];
    }
    if (leaf.kind === 'whole' && !empty && wholeOf(text) === null) return [{ leaf, detail: words.whole }];
    return [];
  }

  /** The field a finding belongs to: the one it names, the one it lies in, else the first one below it. */
  private leafAt({ pointer }: Pick<ProblemError, 'pointer'>): LeafSpec | undefined {
    if (pointer === '') return undefined;
    const leaves = this.leaves();
    const named = (leaf: LeafSpec) => [leaf.pointer, ...(leaf.also ?? [])];
    return (
      leaves.find((leaf) => named(leaf).some((own) => own === pointer || pointer.startsWith(`${own}/`))) ??
      leaves.find((leaf) => leaf.pointer.startsWith(`${pointer}/`))
    );
  }
}
