import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { LocalDate } from '@wegmarke/domain';
import type { PersonDeputy, PersonEntry } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { DayField, SelectField } from '@wegmarke/ui/forms';
import { formatDay } from '@wegmarke/wording';
import { WriteAttempt } from '../../core/api/write-attempt';
import { ProblemNotice } from '../../pieces/problem-notice';
import { PersonStore } from './person-store';
import { personWords } from './person.words';

/** Who stands in for a person, from when to when. Every press is saved at once. */
@Component({
  selector: 'wm-deputies-form',
  imports: [DayField, ProblemNotice, SelectField],
  templateUrl: './deputies-form.html',
  styleUrl: './entry-list.css',
})
export class DeputiesForm {
  readonly person = input.required<PersonEntry>();
  readonly saved = output();

  private readonly store = inject(PersonStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(personWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly deputyId = signal('');
  protected readonly from = signal<LocalDate | null>(null);
  protected readonly to = signal<LocalDate | null>(null);

  protected readonly options = computed(() =>
    this.store.others().map(({ id, displayName }) => ({ value: id, label: displayName })),
  );
  protected readonly rows = computed(() =>
    this.person().deputies.map((deputy) => ({
      deputy,
      name: deputy.displayName,
      span: this.span(deputy),
    })),
  );

  protected async remove(deputy: PersonDeputy): Promise<void> {
    await this.save(this.person().deputies.filter((other) => other !== deputy));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const fromOn = this.from();
    if (this.deputyId() === '' || fromOn === null) return;
    const added = { deputyId: this.deputyId(), fromOn, toOn: this.to() };
    if (!(await this.save([...this.person().deputies, added]))) return;
    this.deputyId.set('');
    this.from.set(null);
    this.to.set(null);
  }

  /** The API points into the list; the newest entry is the one just typed. */
  protected errorOf(field: 'deputyId' | 'fromOn' | 'toOn'): string {
    return this.attempt.complaintAt(`/deputies/${this.person().deputies.length}/${field}`);
  }

  private async save(deputies: readonly Omit<PersonDeputy, 'displayName'>[]): Promise<boolean> {
    const { id, version } = this.person();
    const body = { deputies: deputies.map(({ deputyId, fromOn, toOn }) => ({ deputyId, fromOn, toOn })) };
    const answer = await this.attempt.send('PUT', `/api/people/${encodeURIComponent(id)}/deputies`, { body, version });
    if (answer !== null) this.saved.emit();
    return answer !== null;
  }

  private span({ fromOn, toOn }: PersonDeputy): string {
    const day = (on: LocalDate) => formatDay(on, this.language());
    return toOn === null ? this.words().openSpan(day(fromOn)) : this.words().span(day(fromOn), day(toOn));
  }
}
