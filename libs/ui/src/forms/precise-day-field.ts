import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import { DAY_PRECISIONS, isLocalDate, type DayPrecision, type PreciseDay } from '@wegmarke/domain';
import { LANGUAGE } from '../language/language';
import { FieldBase } from './field-base';
import { FieldError } from './field-error';
import { dayOfSpan, spanOf, spansOf } from './span-choices';

const WORDS = {
  de: {
    precision: 'Genauigkeit',
    span: 'Zeitraum',
    year: 'Jahr',
    precisions: { day: 'Tag', month: 'Monat', quarter: 'Quartal', half_year: 'Halbjahr', year: 'Jahr' },
  },
  fr: {
    precision: 'Précision',
    span: 'Période',
    year: 'Année',
    precisions: { day: 'jour', month: 'mois', quarter: 'trimestre', half_year: 'semestre', year: 'année' },
  },
} as const;

/** A day as exact as it is known: day, month, quarter, half year or year. Changing the precision keeps the day. */
@Component({
  selector: 'wm-precise-day-field',
  imports: [FieldError],
  template: `
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <small class="muted" [id]="hintId()">{{ hint() }}</small>
      }
      <div class="parts">
        <select
          #kind
          class="field"
          [id]="name() + '-precision'"
          [attr.aria-label]="words().precision + ': ' + label()"
          [disabled]="disabled()"
          (change)="choosePrecision(kind.value)"
        >
          @for (option of precisions; track option) {
            <option [value]="option" [selected]="option === precision()">{{ words().precisions[option] }}</option>
          }
        </select>
        @if (precision() === 'day') {
          <input
            #day
            class="field"
            type="date"
            [id]="name()"
            [value]="value()?.on ?? ''"
            [attr.aria-label]="label()"
            [attr.aria-invalid]="invalid()"
            [attr.aria-describedby]="describedBy()"
            [disabled]="disabled()"
            (change)="chooseDay(day.value)"
          />
        } @else {
          @if (spans().length > 0) {
            <select
              #span
              class="field"
              [id]="name() + '-span'"
              [attr.aria-label]="words().span + ': ' + label()"
              [disabled]="disabled()"
              (change)="chooseSpan(year(), span.value)"
            >
              @for (option of spans(); track option.value) {
                <option [value]="option.value" [selected]="option.value === month()">{{ option.label }}</option>
              }
            </select>
          }
          <input
            #typed
            class="field year"
            inputmode="numeric"
            maxlength="4"
            [id]="name()"
            [value]="year()"
            [attr.aria-label]="words().year + ': ' + label()"
            [attr.aria-invalid]="invalid()"
            [attr.aria-describedby]="describedBy()"
            [disabled]="disabled()"
            (change)="chooseSpan(typed.value, month())"
          />
        }
      </div>
      <wm-field-error [of]="errorId()" [text]="error()" />
    </fieldset>
  `,
  styleUrl: './field.css',
})
export class PreciseDayField extends FieldBase {
  readonly value = model<PreciseDay | null>(null);
  /** Precision offered first while there is no day. */
  readonly usual = input<DayPrecision>('day');

  private readonly language = inject(LANGUAGE);
  protected readonly words = computed(() => WORDS[this.language()]);
  protected readonly precisions = DAY_PRECISIONS;
  protected readonly precision = linkedSignal(() => this.value()?.precision ?? this.usual());
  protected readonly spans = computed(() => spansOf(this.precision(), this.language()));
  protected readonly year = linkedSignal(() => this.value()?.on.slice(0, 4) ?? '');
  protected readonly month = linkedSignal(() => {
    const day = this.value();
    return day === null ? '1' : spanOf(day);
  });

  protected choosePrecision(text: string): void {
    const precision = DAY_PRECISIONS.find((known) => known === text) ?? 'day';
    const day = this.value();
    this.precision.set(precision);
    if (day !== null) this.value.set({ on: day.on, precision });
  }

  protected chooseDay(text: string): void {
    this.value.set(isLocalDate(text) ? { on: text, precision: 'day' } : null);
  }

  protected chooseSpan(year: string, month: string): void {
    this.year.set(year);
    this.month.set(month);
    this.value.set(dayOfSpan(year, month, this.precision()));
  }
}
