import { Component, input, model } from '@angular/core';
import type { ChoiceOption } from './choice-option';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** Any number of answers, all visible. Hands on the chosen ones in the order of the options. */
@Component({
  selector: 'wm-check-group',
  imports: [FieldError],
  template: `
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <small class="muted" [id]="hintId()">{{ hint() }}</small>
      }
      <div class="checks">
        @for (option of options(); track option.value; let first = $first) {
          <label class="choice">
            <input
              type="checkbox"
              [id]="first ? name() : name() + '-' + option.value"
              [checked]="value().includes(option.value)"
              [disabled]="disabled() || option.disabled === true"
              [attr.aria-invalid]="invalid()"
              (change)="toggle(option.value)"
            />
            <span>{{ option.label }}</span>
          </label>
        }
      </div>
      <wm-field-error [of]="errorId()" [text]="error()" />
    </fieldset>
  `,
  styleUrl: './field.css',
  styles: `
    .checks {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
      gap: 0 1.5rem;
      margin-block-start: 0.25rem;
    }
    .choice {
      align-items: start;
      padding-block: 0.375rem;
      line-height: 1.35;
    }
  `,
})
export class CheckGroup extends FieldBase {
  readonly options = input.required<readonly ChoiceOption[]>();
  readonly value = model<readonly string[]>([]);

  protected toggle(value: string): void {
    const wanted = new Set(this.value());
    if (!wanted.delete(value)) wanted.add(value);
    this.value.set(
      this.options()
        .map((option) => option.value)
        .filter((option) => wanted.has(option)),
    );
  }
}
