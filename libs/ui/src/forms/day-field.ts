import { Component, input, model } from '@angular/core';
import { isLocalDate, type LocalDate } from '@wegmarke/domain';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';

/** A calendar day. */
@Component({
  selector: 'wm-day-field',
  imports: [FieldError],
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <small class="muted" [id]="hintId()">{{ hint() }}</small>
    }
    <input
      #day
      class="field"
      type="date"
      [id]="name()"
      [value]="value() ?? ''"
      [attr.min]="earliest()"
      [attr.max]="latest()"
      [attr.aria-describedby]="describedBy()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-required]="required() || null"
      [disabled]="disabled()"
      (change)="choose(day.value)"
    />
    <wm-field-error [of]="errorId()" [text]="error()" />
  `,
  styleUrl: './field.css',
})
export class DayField extends FieldBase {
  readonly value = model<LocalDate | null>(null);
  readonly earliest = input<LocalDate | null>(null);
  readonly latest = input<LocalDate | null>(null);

  protected choose(text: string): void {
    this.value.set(isLocalDate(text) ? text : null);
  }
}
