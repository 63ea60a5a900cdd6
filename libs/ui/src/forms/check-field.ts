import { Component, model } from '@angular/core';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** Yes or no. */
@Component({
  selector: 'wm-check-field',
  imports: [FieldError],
  template: `
    <label class="choice">
      <input
        #box
        type="checkbox"
        [id]="name()"
        [checked]="value()"
        [disabled]="disabled()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="invalid()"
        (change)="value.set(box.checked)"
      />
      <span>{{ label() }}</span>
    </label>
    @if (hint()) {
      <small class="muted" [id]="hintId()">{{ hint() }}</small>
    }
    <wm-field-error [of]="errorId()" [text]="error()" />
  `,
  styleUrl: './field.css',
})
export class CheckField extends FieldBase {
  readonly value = model(false);
}
