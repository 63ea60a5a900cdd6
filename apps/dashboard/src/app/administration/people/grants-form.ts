import { Component, computed, inject, input, output, signal } from '@angular/core';
import { ROLES, type MinistryKey, type Role, type StrategyKey } from '@wegmarke/domain';
import type { PersonEntry, PersonRole } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { SelectField } from '@wegmarke/ui/forms';
import { capitalized, ROLE_WORDS } from '@wegmarke/wording';
import { WriteAttempt } from '../../core/api/write-attempt';
import { ProblemNotice } from '../../pieces/problem-notice';
import { MinistryNames } from '../ministry-names';
import { injectGrantText } from './grant-text';
import { personWords } from './person.words';

/** Roles of a person: taken away one by one, added with their reach. Every press is saved at once. */
@Component({
  selector: 'wm-grants-form',
  imports: [ProblemNotice, SelectField],
  templateUrl: './grants-form.html',
  styleUrl: './entry-list.css',
})
export class GrantsForm {
  readonly person = input.required<PersonEntry>();
  readonly saved = output();

  private readonly language = inject(LANGUAGE);
  private readonly grantText = injectGrantText();
  protected readonly names = inject(MinistryNames);
  protected readonly words = injectWords(personWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly role = signal('');
  protected readonly strategy = signal('');
  protected readonly ministry = signal('');

  protected readonly rows = computed(() =>
    this.person().roles.map((grant) => ({
      grant,
      text: this.grantText(grant),
      fixed: grant.source === 'claims',
    })),
  );
  protected readonly roles = computed(() =>
    ROLES.map((value) => ({ value, label: capitalized(ROLE_WORDS[this.language()][value]) })),
  );
  protected readonly needsStrategy = computed(() => ['coordinator', 'reader'].includes(this.role()));
  protected readonly needsMinistry = computed(() => ['approver', 'desk'].includes(this.role()));
  protected readonly complete = computed(
    () =>
      this.role() !== '' &&
      (!this.needsStrategy() || this.strategy() !== '') &&
      (!this.needsMinistry() || this.ministry() !== ''),
  );

  protected async remove(grant: PersonRole): Promise<void> {
    await this.save(this.person().roles.filter((other) => other !== grant));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.complete()) return;
    const added: PersonRole = {
      role: this.role() as Role,
      strategy: this.needsStrategy() ? (this.strategy() as StrategyKey) : null,
      ministry: this.needsMinistry() ? (this.ministry() as MinistryKey) : null,
      source: 'administration',
    };
    if (await this.save([...this.person().roles, added])) this.role.set('');
  }

  /** Only what the administration gave is said again; roles from the sign-in stay with the sign-in. */
  private async save(grants: readonly PersonRole[]): Promise<boolean> {
    const { id, version } = this.person();
    const own = grants.filter(({ source }) => source !== 'claims');
    const body = { grants: own.map((grant) => said(grant)) };
    const answer = await this.attempt.send('PUT', `/api/people/${encodeURIComponent(id)}/grants`, { body, version });
    if (answer !== null) this.saved.emit();
    return answer !== null;
  }
}

/** A role with the reach it has and no other. */
function said({ role, strategy, ministry }: PersonRole): Readonly<Record<string, string>> {
  return { role, ...(strategy !== null && { strategy }), ...(ministry !== null && { ministry }) };
}
