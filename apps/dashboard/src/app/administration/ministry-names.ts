import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type MinistryList } from '@wegmarke/api-client';
import type { MinistryKey, StrategyKey } from '@wegmarke/domain';
import { LANGUAGE, localizedText } from '@wegmarke/ui';
import { lastValue } from '../core/api/last-value';
import { SessionStore } from '../core/session/session-store';

/** Ministries with all their names, and the titles of the strategies. Ministries are the same for every strategy. */
@Service({ autoProvided: false })
export class MinistryNames {
  private readonly session = inject(SessionStore);
  private readonly language = inject(LANGUAGE);

  readonly list = httpResource<MinistryList>(() => {
    const strategy = this.session.strategies()[0]?.key;
    return strategy === undefined ? undefined : apiUrl('/api/strategies/{strategy}/ministries', { strategy });
  });
  private readonly answer = lastValue(this.list);
  readonly loaded = computed(() => this.answer() !== undefined);
  readonly ministries = computed(() => this.answer()?.items ?? []);
  private readonly byKey = computed(() => new Map(this.ministries().map((ministry) => [ministry.key, ministry])));

  readonly options = computed(() =>
    this.ministries().map(({ key, abbr, name }) => ({
      value: key,
      label: `${localizedText(abbr, this.language())} – ${localizedText(name, this.language())}`,
    })),
  );
  readonly strategies = computed(() =>
    this.session.strategies().map(({ key, title }) => ({ value: key, label: localizedText(title, this.language()) })),
  );

  abbrOf(key: MinistryKey): string {
    const ministry = this.byKey().get(key);
    return ministry === undefined ? key.toUpperCase() : localizedText(ministry.abbr, this.language());
  }

  titleOf(key: StrategyKey): string {
    return this.strategies().find(({ value }) => value === key)?.label ?? key;
  }
}
