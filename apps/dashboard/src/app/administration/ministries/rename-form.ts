import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import type { MinistryPage } from '@wegmarke/api-client';
import type { LocalDate } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { DayField, TextField } from '@wegmarke/ui/forms';
import { WriteAttempt } from '../../core/api/write-attempt';
import { ProblemNotice } from '../../pieces/problem-notice';
import { ministryNamesWords } from './ministry-names.words';

interface NewName {
  readonly nameDe: string;
  readonly nameFr: string;
  readonly abbrDe: string;
  readonly abbrFr: string;
  readonly validFrom: LocalDate | null;
}

/** Where the API points at what was typed, and what must not stay empty. */
const FIELDS = [
  { name: 'nameDe', pointers: ['/name', '/name/de'], required: true },
  { name: 'abbrDe', pointers: ['/abbreviation', '/abbreviation/de'], required: true },
  { name: 'nameFr', pointers: ['/name/fr'], required: false },
  { name: 'abbrFr', pointers: ['/abbreviation/fr'], required: false },
] as const;

/** A ministry's name from a day on; begins with today's name, because often only a part changes. */
@Component({
  selector: 'wm-rename-form',
  imports: [DayField, ProblemNotice, TextField],
  template: `
    @let text = words();
    @if (general(); as refusal) {
      <wm-problem-notice [problem]="refusal" (retry)="attempt.forget()" />
    }
    <form novalidate (submit)="send($event)">
      @for (field of fields(); track field.name) {
        <wm-text-field
          [name]="'rename-' + field.name"
          [label]="field.label"
          [hint]="field.hint"
          [required]="field.required"
          [error]="field.error"
          [value]="field.value"
          (valueChange)="type(field.name, $event)"
        />
      }
      <wm-day-field
        name="rename-from"
        [label]="text.validFrom"
        [hint]="text.validFromHint"
        [required]="true"
        [error]="dayError()"
        [value]="entered().validFrom"
        (valueChange)="set({ validFrom: $event })"
      />
      <div class="buttons">
        <button type="submit" class="kern-btn kern-btn--primary" [disabled]="attempt.working()">
          <span class="kern-label">{{ attempt.working() ? text.saving : text.save }}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary" (click)="cancelled.emit()">
          <span class="kern-label">{{ text.cancel }}</span>
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }
  `,
})
export class RenameForm {
  readonly ministry = input.required<MinistryPage>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly words = injectWords(ministryNamesWords);
  protected readonly attempt = new WriteAttempt();
  private readonly sent = signal(false);
  protected readonly entered = linkedSignal((): NewName => {
    const { name, abbr } = this.ministry();
    return { nameDe: name.de, nameFr: name.fr ?? '', abbrDe: abbr.de, abbrFr: abbr.fr ?? '', validFrom: null };
  });
  protected readonly fields = computed(() =>
    FIELDS.map(({ name, pointers, required }) => {
      const value = this.entered()[name];
      const empty = this.sent() && required && value.trim() === '';
      return {
        name,
        required,
        value,
        label: this.words()[name],
        hint: required ? '' : this.words().optional,
        error: empty ? this.words().required : this.attempt.complaintAt(...pointers),
      };
    }),
  );
  protected readonly dayError = computed(() =>
    this.sent() && this.entered().validFrom === null
      ? this.words().required
      : this.attempt.complaintAt('/validFrom', '/validTo'),
  );
  protected readonly general = computed(() => {
    const refusal = this.attempt.refusal();
    return refusal !== null && refusal.errors.length > 0 ? null : refusal;
  });

  protected set(change: Partial<NewName>): void {
    this.entered.update((entered) => ({ ...entered, ...change }));
  }

  protected type(name: (typeof FIELDS)[number]['name'], value: string): void {
    this.set({ [name]: value });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.sent.set(true);
    const { nameDe, nameFr, abbrDe, abbrFr, validFrom } = this.entered();
    if (nameDe.trim() === '' || abbrDe.trim() === '' || validFrom === null) return;
    const body = { name: localized(nameDe, nameFr), abbreviation: localized(abbrDe, abbrFr), validFrom };
    const url = `/api/ministries/${encodeURIComponent(this.ministry().key)}/names`;
    if ((await this.attempt.send('POST', url, { body })) !== null) this.saved.emit();
  }
}

function localized(de: string, fr: string): { readonly de: string; readonly fr: string | null } {
  return { de: de.trim(), fr: fr.trim() === '' ? null : fr.trim() };
}
