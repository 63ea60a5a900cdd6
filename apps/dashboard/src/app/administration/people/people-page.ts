import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { People, PersonDeputy, PersonEntry } from '@wegmarke/api-client';
import { ROLES, type LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { capitalized, formatDayShort, formatNumber, NO_VALUE, ROLE_WORDS } from '@wegmarke/wording';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { FilterSelect } from '../../pieces/filter-select';
import { LoadState } from '../../pieces/load-state';
import { AdministrationAreas } from '../administration-areas';
import { MinistryNames } from '../ministry-names';
import { injectGrantText } from './grant-text';
import { personWords } from './person.words';

/** Everybody with an account: roles, deputies, whether the access is open; filters stand in the address. */
@Component({
  selector: 'wm-people-page',
  imports: [FilterSelect, LoadState, RouterLink, ScrollRegion],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  private readonly page = inject(PageState);
  private readonly areas = inject(AdministrationAreas);
  private readonly language = inject(LANGUAGE);
  private readonly grantText = injectGrantText();
  protected readonly names = inject(MinistryNames);
  protected readonly words = injectWords(personWords);

  protected readonly list = httpResource<People>(() => '/api/people');
  private readonly answer = lastValue(this.list);
  protected readonly loaded = computed(() => this.answer() !== undefined);
  private readonly chosen = {
    ressort: this.page.value('ressort'),
    rolle: this.page.value('rolle'),
    zugang: this.page.value('zugang'),
  };

  protected readonly newLink = computed(() => this.areas.link(['personen', 'neu']));
  protected readonly filters = computed(() => [
    {
      name: 'ressort',
      label: this.words().filterMinistry,
      options: this.names.options(),
      chosen: this.chosen.ressort(),
    },
    { name: 'rolle', label: this.words().filterRole, options: this.roleOptions(), chosen: this.chosen.rolle() },
    { name: 'zugang', label: this.words().filterAccess, options: this.accessOptions(), chosen: this.chosen.zugang() },
  ]);
  protected readonly rows = computed(() =>
    (this.answer()?.items ?? []).filter((person) => this.matches(person)).map((person) => this.rowOf(person)),
  );
  protected readonly count = computed(() =>
    this.words().count(this.rows().length, formatNumber(this.rows().length, this.language())),
  );

  constructor() {
    injectPageTitle(() => this.words().title);
  }

  protected filterBy(name: string, value: string | null): void {
    void this.page.change({ [name]: value });
  }

  private roleOptions() {
    return ROLES.map((value) => ({ value, label: capitalized(ROLE_WORDS[this.language()][value]) }));
  }

  private accessOptions() {
    return [
      { value: 'frei', label: this.words().active },
      { value: 'gesperrt', label: this.words().disabled },
    ];
  }

  private matches({ roles, disabled, erased }: PersonEntry): boolean {
    const [ministry, role, access] = [this.chosen.ressort(), this.chosen.rolle(), this.chosen.zugang()];
    return (
      !erased &&
      (ministry === null || roles.some((grant) => grant.ministry === ministry)) &&
      (role === null || roles.some((grant) => grant.role === role)) &&
      (access === null || disabled === (access === 'gesperrt'))
    );
  }

  private rowOf(person: PersonEntry) {
    return {
      person,
      link: this.areas.link(['personen', person.id]),
      email: person.email ?? NO_VALUE,
      roles: person.roles.map((grant) => this.grantText(grant)),
      deputies: person.deputies.map((deputy) => this.deputyText(deputy)),
    };
  }

  private deputyText({ displayName, fromOn, toOn }: PersonDeputy): string {
    const day = (on: LocalDate) => formatDayShort(on, this.language());
    return `${displayName} (${toOn === null ? this.words().openSpan(day(fromOn)) : this.words().span(day(fromOn), day(toOn))})`;
  }
}
