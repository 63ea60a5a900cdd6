import { Component, computed, input, model } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { CheckField, FieldBase, FieldError, type ChoiceOption } from '@wegmarke/ui/forms';
import { NgTemplateOutlet } from '@angular/common';
import { entryWords } from './entry.words';

/** More answers than this are shown on demand. */
const MANY = 15;

/** Any number of given answers; a long list opens on demand and says how many are chosen. */
@Component({
  selector: 'wm-several-field',
  imports: [CheckField, FieldError, NgTemplateOutlet],
  template: `
    <fieldset tabindex="-1" [id]="name()" [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <small class="muted" [id]="hintId()">{{ hint() }}</small>
      }
      @if (options().length > many) {
        <details>
          <summary>{{ summary() }}</summary>
          <ng-container [ngTemplateOutlet]="list" />
        </details>
      } @else {
        <ng-container [ngTemplateOutlet]="list" />
      }
      <wm-field-error [of]="errorId()" [text]="error()" />
    </fieldset>
    <ng-template #list>
      <div class="options">
        @for (option of options(); track option.value) {
          <wm-check-field
            [name]="name() + '-' + option.value"
            [label]="option.label"
            [value]="value().includes(option.value)"
            (valueChange)="toggle(option.value, $event)"
          />
        }
      </div>
    </ng-template>
  `,
  styles: `
    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    summary {
      inline-size: fit-content;
      padding-block: 0.375rem;
      color: var(--kern-color-action-default);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .options {
      columns: 18rem auto;
    }
    wm-check-field {
      break-inside: avoid;
    }
  `,
})
export class SeveralField extends FieldBase {
  readonly options = input.required<readonly ChoiceOption[]>();
  readonly value = model<readonly string[]>([]);

  protected readonly many = MANY;
  private readonly words = injectWords(entryWords);
  protected readonly summary = computed(() => this.words().chosenOf(this.value().length, this.options().length));

  protected toggle(value: string, chosen: boolean): void {
    const others = this.value().filter((other) => other !== value);
    this.value.set(chosen ? [...others, value] : others);
  }
}
