import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Language } from '@wegmarke/domain';
import type { PersonEntry } from '@wegmarke/api-client';
import { injectWords } from '@wegmarke/ui';
import { SelectField, TextField } from '@wegmarke/ui/forms';
import { WriteAttempt } from '../../core/api/write-attempt';
import { SessionStore } from '../../core/session/session-store';
import { ProblemNotice } from '../../pieces/problem-notice';
import { personWords } from './person.words';

/** Name, mail and language: of a new person, or of one there is. */
@Component({
  selector: 'wm-master-form',
  imports: [ProblemNotice, SelectField, TextField],
  template: `
    @let text = words();
    @if (general(); as refusal) {
      <wm-problem-notice [problem]="refusal" (retry)="attempt.forget()" />
    }
    <form novalidate (submit)="send($event)">
      <wm-text-field
        name="person-name"
        [label]="text.name"
        [hint]="text.nameHint"
        [required]="true"
        [error]="nameError()"
        [value]="entered().displayName"
        (valueChange)="set({ displayName: $event })"
      />
      <wm-text-field
        name="person-email"
        type="email"
        [label]="text.email"
        [hint]="text.emailHint"
        [error]="attempt.complaintAt('/email')"
        [value]="entered().email"
        (valueChange)="set({ email: $event })"
      />
      @if (asksSubject()) {
        <wm-text-field
          name="person-subject"
          [label]="text.subject"
          [hint]="text.subjectHint"
          [error]="attempt.complaintAt('/subject')"
          [value]="subject()"
          (valueChange)="subject.set($event)"
        />
      }
      <wm-select-field
        name="person-language"
        [label]="text.language"
        [options]="languages()"
        [error]="attempt.complaintAt('/language')"
        [value]="entered().language"
        (valueChange)="setLanguage($event)"
      />
      <div>
        <button type="submit" class="kern-btn kern-btn--primary" [disabled]="attempt.working()">
          <span class="kern-label">{{ attempt.working() ? text.saving : person() ? text.save : text.create }}</span>
        </button>
        <span class="done" role="status">{{ done() ? text.saved : '' }}</span>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      max-inline-size: 32rem;
    }
    .done {
      margin-inline-start: 1rem;
    }
  `,
})
export class MasterForm {
  /** Null for a new person. */
  readonly person = input<PersonEntry | null>(null);
  readonly saved = output<PersonEntry>();

  private readonly session = inject(SessionStore);
  protected readonly words = injectWords(personWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly done = signal(false);
  protected readonly subject = signal('');
  /** Where one signs in at an identity provider, the account is tied to it beforehand. */
  protected readonly asksSubject = computed(() => this.person() === null && this.session.mode() === 'oidc');
  private readonly sent = signal(false);
  protected readonly entered = linkedSignal(() => {
    const { displayName = '', email = null, language = 'de' } = this.person() ?? {};
    return { displayName, email: email ?? '', language: language as Language };
  });
  protected readonly languages = computed(() => {
    const { de, fr } = this.words().languages;
    return [
      { value: 'de', label: de },
      { value: 'fr', label: fr },
    ];
  });
  protected readonly nameError = computed(() =>
    this.sent() && this.entered().displayName.trim() === ''
      ? this.words().required
      : this.attempt.complaintAt('/displayName'),
  );
  protected readonly general = computed(() => {
    const refusal = this.attempt.refusal();
    return refusal !== null && refusal.errors.length > 0 ? null : refusal;
  });

  protected set(change: Partial<{ displayName: string; email: string; language: Language }>): void {
    this.done.set(false);
    this.entered.update((entered) => ({ ...entered, ...change }));
  }

  protected setLanguage(value: string): void {
    this.set({ language: value === 'fr' ? 'fr' : 'de' });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.sent.set(true);
    const { displayName, email, language } = this.entered();
    if (displayName.trim() === '') return;
    const body = { displayName: displayName.trim(), email: email.trim() === '' ? null : email.trim(), language };
    const person = this.person();
    const answer =
      person === null
        ? await this.attempt.send<PersonEntry>('POST', '/api/people', { body: { ...body, ...this.identity() } })
        : await this.attempt.send<PersonEntry>('PATCH', `/api/people/${encodeURIComponent(person.id)}`, {
            body,
            version: person.version,
          });
    if (answer === null) return;
    this.done.set(true);
    this.saved.emit(answer);
  }

  private identity(): { readonly subject?: string } {
    const subject = this.subject().trim();
    return subject === '' ? {} : { subject };
  }
}
