import { Component, input, model } from '@angular/core';
import type { ChoiceOption } from './choice-option';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** One of a few answers, all visible. */
@Component({
  selector: 'wm-choice-group',
  imports: [FieldError],
  template: `
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <small class="muted" [id]="hintId()">{{ hint() }}</small>
      }
      <div class="choices">
        @for (option of options(); track option.value; let first = $first) {
          <label class="choice">
            <input
              type="radio"
              [id]="first ? name() : name() + '-' + option.value"
              [name]="name()"
              [value]="option.value"
              [checked]="option.value === value()"
              [disabled]="disabled() || option.disabled === true"
              [attr.aria-invalid]="invalid()"
              (change)="value.set(option.value)"
            />
            <span>{{ option.label }}</span>
          </label>
        }
      </div>
      <wm-field-error [of]="errorId()" [text]="error()" />
    </fieldset>
  `,
  styleUrl: './field.css',
})
export class ChoiceGroup extends FieldBase {
  readonly options = input.required<readonly ChoiceOption[]>();
  readonly value = model('');
}
