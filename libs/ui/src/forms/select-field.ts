import { Component, input, model } from '@angular/core';
import type { ChoiceOption } from './choice-option';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** One of many answers; `placeholder` is the entry for none. */
@Component({
  selector: 'wm-select-field',
  imports: [FieldError],
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <small class="muted" [id]="hintId()">{{ hint() }}</small>
    }
    <select
      #list
      class="field"
      [id]="name()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-required]="required() || null"
      [disabled]="disabled()"
      (change)="value.set(list.value)"
    >
      @if (placeholder()) {
        <option value="" [selected]="value() === ''">{{ placeholder() }}</option>
      }
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === value()" [disabled]="option.disabled === true">
          {{ option.label }}
        </option>
      }
    </select>
    <wm-field-error [of]="errorId()" [text]="error()" />
  `,
  styleUrl: './field.css',
})
export class SelectField extends FieldBase {
  readonly options = input.required<readonly ChoiceOption[]>();
  readonly placeholder = input('');
  readonly value = model('');
}
