import { Component, computed, input, output, signal } from '@angular/core';
import type { PersonEntry } from '@wegmarke/api-client';
import { injectWords } from '@wegmarke/ui';
import { Dialog, TextField } from '@wegmarke/ui/forms';
import { WriteAttempt } from '../../core/api/write-attempt';
import { ProblemNotice } from '../../pieces/problem-notice';
import { personWords } from './person.words';

type Question = 'disable' | 'erase';

/** Closing and opening the access, taking the data along, erasing it. Persons of the demonstration cannot be erased. */
@Component({
  selector: 'wm-access-section',
  imports: [Dialog, ProblemNotice, TextField],
  templateUrl: './access-section.html',
  styles: `
    .buttons {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem 1.5rem;
      margin-block: 0.75rem;
    }
  `,
})
export class AccessSection {
  readonly person = input.required<PersonEntry>();
  readonly changed = output();
  readonly erased = output();

  protected readonly words = injectWords(personWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly asked = signal<Question | null>(null);
  protected readonly typed = signal('');
  protected readonly url = computed(() => `/api/people/${encodeURIComponent(this.person().id)}`);
  protected readonly heading = computed(() =>
    this.asked() === 'erase' ? this.words().eraseHeading : this.words().disableHeading,
  );
  /** Erasing needs the name typed, so that nobody does it by a wrong click. */
  protected readonly confirmed = computed(
    () => this.asked() === 'disable' || this.typed().trim() === this.person().displayName.trim(),
  );

  protected ask(question: Question): void {
    this.attempt.forget();
    this.typed.set('');
    this.asked.set(question);
  }

  protected async setDisabled(disabled: boolean): Promise<void> {
    const answer = await this.attempt.send('PATCH', this.url(), { body: { disabled }, version: this.person().version });
    if (answer === null) return;
    this.asked.set(null);
    this.changed.emit();
  }

  protected async confirm(): Promise<void> {
    if (!this.confirmed()) return;
    if (this.asked() === 'disable') return this.setDisabled(true);
    const answer = await this.attempt.send('POST', `${this.url()}/erase`, { body: {}, version: this.person().version });
    if (answer === null) return;
    this.asked.set(null);
    this.erased.emit();
  }
}
