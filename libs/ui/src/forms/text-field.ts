import { Component, input, model } from '@angular/core';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** One line of text. */
@Component({
  selector: 'wm-text-field',
  imports: [FieldError],
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <small class="muted" [id]="hintId()">{{ hint() }}</small>
    }
    <input
      #typed
      class="field"
      [id]="name()"
      [type]="type()"
      [value]="value()"
      [attr.lang]="lang() || null"
      [attr.autocomplete]="autocomplete()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-required]="required() || null"
      [disabled]="disabled()"
      (input)="value.set(typed.value)"
    />
    <wm-field-error [of]="errorId()" [text]="error()" />
  `,
  styleUrl: './field.css',
})
export class TextField extends FieldBase {
  readonly value = model('');
  readonly type = input<'text' | 'email' | 'url' | 'number'>('text');
  readonly lang = input('');
  readonly autocomplete = input('off');
}
