import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { apiUrl, type StrategyDetail } from '@wegmarke/api-client';
import type { MinistryKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { capitalized, ROLE_WORDS } from '@wegmarke/wording';
import { problemOf, type Problem } from '../core/api/problem';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { roleLabel } from '../core/session/role-label';
import { demoPersonOf, type DemoPerson } from '../core/session/session-answer';
import { SessionStore } from '../core/session/session-store';
import { ProblemNotice } from '../pieces/problem-notice';
import { demoGroups } from './demo-groups';
import { returnAddress } from './return-address';
import { signInWords } from './sign-in.words';

/** Choosing a person in the demonstration; elsewhere the way to the ministry's own sign-in. */
@Component({
  selector: 'wm-sign-in-page',
  imports: [ProblemNotice],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  private readonly language = inject(LANGUAGE);
  private readonly address = inject(PageState).value('returnTo');
  protected readonly session = inject(SessionStore);
  protected readonly words = injectWords(signInWords);
  protected readonly working = signal(false);
  protected readonly refusal = signal<Problem | null>(null);

  /** Short names of the ministries; before anybody is signed in their keys have to do. */
  private readonly named = httpResource<StrategyDetail>(() => {
    const first = this.session.person() === null ? undefined : this.session.strategies()[0];
    return first === undefined ? undefined : apiUrl('/api/strategies/{strategy}', { strategy: first.key });
  });

  protected readonly groups = computed(() => demoGroups(this.session.demoPersons()));
  protected readonly plainGroups = computed(() => {
    const [words, groups] = [this.words(), this.groups()];
    return [
      { heading: words.coordination, text: words.coordinationText, persons: groups.coordination, ministriesNext: true },
      { heading: words.reading, text: words.readingText, persons: groups.reading, ministriesNext: false },
      {
        heading: words.administration,
        text: words.administrationText,
        persons: groups.administration,
        ministriesNext: false,
      },
    ];
  });
  private readonly currentPerson = computed(() => {
    const person = this.session.person();
    return person === null ? null : demoPersonOf(person, this.session.demoPersons());
  });
  protected readonly currentId = computed(() => this.currentPerson()?.id ?? null);
  protected readonly current = computed(() => {
    const person = this.currentPerson();
    return person === null ? null : this.labelOf(person);
  });
  protected readonly startUrl = computed(() => {
    const url = this.session.signInUrl();
    return url === null ? null : `${url}?returnTo=${encodeURIComponent(returnAddress(this.address()))}`;
  });

  constructor() {
    injectPageTitle(() => this.words().title);
  }

  protected labelOf(person: DemoPerson): string {
    return roleLabel(person, this.language(), (key) => this.abbrOf(key));
  }

  protected roleOf({ role }: DemoPerson): string {
    return capitalized(ROLE_WORDS[this.language()][role]);
  }

  protected abbrOf(key: MinistryKey): string {
    const named = this.named.hasValue() ? this.named.value().ministries.find((ministry) => ministry.key === key) : null;
    return named ? localizedText(named.abbr, this.language()) : key.toUpperCase();
  }

  protected async choose(id: string): Promise<void> {
    this.working.set(true);
    try {
      await this.session.signInAs(id, returnAddress(this.address()));
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.working.set(false);
    }
  }
}
