import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import type { People, PersonEntry } from '@wegmarke/api-client';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';

/** The person whose page is shown, and everybody who could stand in for that person. */
@Service({ autoProvided: false })
export class PersonStore {
  private readonly page = inject(PageState);
  readonly id = computed(() => this.page.path()[2] ?? '');
  readonly url = computed(() => `/api/people/${encodeURIComponent(this.id())}`);

  readonly detail = httpResource<PersonEntry>(() => (this.id() === '' ? undefined : this.url()));
  private readonly answer = lastValue(this.detail);
  readonly person = computed(() => (this.answer()?.id === this.id() ? this.answer() : undefined));

  readonly everybody = httpResource<People>(() => '/api/people');
  readonly others = computed(() =>
    this.everybody.hasValue()
      ? this.everybody.value().items.filter(({ id, disabled, erased }) => id !== this.id() && !disabled && !erased)
      : [],
  );

  reload(): void {
    this.detail.reload();
  }
}
