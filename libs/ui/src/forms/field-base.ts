import { computed, Directive, input } from '@angular/core';

/** What every field says of itself: label, hint, and its own error, tied to the control for screen readers. */
@Directive()
export abstract class FieldBase {
  /** DOM id of the control; an error summary links to it. Unique on the page. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** What is wrong, in words; empty: nothing. */
  readonly error = input('');
  readonly required = input(false);
  readonly disabled = input(false);

  protected readonly hintId = computed(() => `${this.name()}-hint`);
  protected readonly errorId = computed(() => `${this.name()}-error`);
  protected readonly describedBy = computed(
    () =>
      [this.hint() === '' ? '' : this.hintId(), this.error() === '' ? '' : this.errorId()].filter(Boolean).join(' ') ||
      null,
  );
  protected readonly invalid = computed(() => (this.error() === '' ? null : true));
}
