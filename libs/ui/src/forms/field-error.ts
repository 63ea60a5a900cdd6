import { Component, input } from '@angular/core';

/** What is wrong with one field. */
@Component({
  selector: 'wm-field-error',
  template: `
    @if (text()) {
      <p class="error" [id]="of()"><span aria-hidden="true">⚠ </span>{{ text() }}</p>
    }
  `,
  styles: `
    .error {
      margin: 0.125rem 0 0;
      color: var(--kern-color-feedback-danger);
      font-weight: 600;
    }
  `,
})
export class FieldError {
  readonly of = input.required<string>();
  readonly text = input.required<string>();
}
