import { Component, computed, inject, input, model } from '@angular/core';
import { LANGUAGE } from '../language/language';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** The counter appears when this share of the length is used. */
const COUNT_FROM = 0.8;

/** Several lines of text, growing with what is typed; the counter appears near the end of the length. */
@Component({
  selector: 'wm-text-area',
  imports: [FieldError],
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <small class="muted" [id]="hintId()">{{ hint() }}</small>
    }
    <textarea
      #typed
      class="field"
      [id]="name()"
      [rows]="rows()"
      [value]="value()"
      [attr.lang]="lang() || null"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-required]="required() || null"
      [disabled]="disabled()"
      (input)="value.set(typed.value)"
    ></textarea>
    <span class="counter" role="status">{{ counter() }}</span>
    <wm-field-error [of]="errorId()" [text]="error()" />
  `,
  styleUrl: './field.css',
})
export class TextArea extends FieldBase {
  readonly value = model('');
  readonly rows = input(3);
  readonly lang = input('');
  /** Longest text the server takes, in UTF-16 units; 0: not counted. */
  readonly maxLength = input(0);

  private readonly language = inject(LANGUAGE);
  protected readonly counter = computed(() => {
    const [length, most] = [this.value().length, this.maxLength()];
    if (most === 0 || length < most * COUNT_FROM) return '';
    return this.language() === 'de' ? `${length} von ${most} Zeichen` : `${length} caractères sur ${most}`;
  });
}
