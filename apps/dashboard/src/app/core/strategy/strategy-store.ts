import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import type { FieldKey, LocalDate, MinistryKey } from '@wegmarke/domain';
import { LANGUAGE, localizedText } from '@wegmarke/ui';
import { lastValue } from '../api/last-value';
import type { StrategyDetail } from '@wegmarke/api-client';
import { PageState } from '../page-state/page-state';
import { SessionStore } from '../session/session-store';

/** The strategy on screen and all its labels: fields, ministries with the names of the day shown, goals, rounds. */
@Service({ autoProvided: false })
export class StrategyStore {
  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LANGUAGE);

  /** As of today: rounds, adoption day and today's names. */
  readonly current = httpResource<StrategyDetail>(() => {
    const key = this.page.strategyKey();
    return key === null || this.session.pending() ? undefined : `/api/strategies/${encodeURIComponent(key)}`;
  });

  private readonly latest = lastValue(this.current);

  /** The day whose names are shown: the day asked for, or the as-of day of the round asked for; null is today. */
  readonly namesOn = computed((): LocalDate | null => {
    const round = this.page.round();
    if (round === null) return this.page.asOf();
    return this.latest()?.rounds.find(({ key }) => key === round)?.asOfOn ?? null;
  });

  /** The day for answers that know no round: texts, goals and ministries of a round are those of its as-of day. */
  readonly asOfParams = computed((): Readonly<Record<string, string>> => {
    const day = this.namesOn();
    return day === null ? {} : { asOf: day };
  });

  private readonly dated = httpResource<StrategyDetail>(() => {
    const [key, day] = [this.page.strategyKey(), this.namesOn()];
    if (key === null || day === null || this.session.pending()) return undefined;
    return { url: `/api/strategies/${encodeURIComponent(key)}`, params: { asOf: day } };
  });
  private readonly datedValue = lastValue(this.dated);

  /** Labels valid on the day shown; undefined until they are loaded. */
  readonly strategy = computed(() => {
    const today = this.latest();
    if (today?.key !== this.page.strategyKey()) return undefined;
    return this.namesOn() === null ? today : (this.datedValue() ?? today);
  });

  /** The server's today. */
  readonly today = computed(() => this.latest()?.today ?? null);
  readonly title = computed(() => {
    const strategy = this.strategy();
    return strategy === undefined ? '' : localizedText(strategy.title, this.language());
  });
  readonly fields = computed(() => this.strategy()?.fields ?? []);
  readonly ministries = computed(() => this.strategy()?.ministries ?? []);
  readonly rounds = computed(() => this.strategy()?.rounds ?? []);

  private readonly fieldByKey = computed(() => new Map(this.fields().map((field) => [field.key, field])));
  private readonly ministryByKey = computed(() => new Map(this.ministries().map((own) => [own.key, own])));

  /** `3 Sprache`; the key where the label is not known. */
  fieldName(key: FieldKey): string {
    const field = this.fieldByKey().get(key);
    return field === undefined ? key : `${field.number} ${localizedText(field.name, this.language())}`;
  }

  fieldNumber(key: FieldKey): number | null {
    return this.fieldByKey().get(key)?.number ?? null;
  }

  /** Name of the ministry on the day shown. */
  ministryName(key: MinistryKey): string {
    const ministry = this.ministryByKey().get(key);
    return ministry === undefined ? key : localizedText(ministry.name, this.language());
  }

  /** Short name on the day shown, for chart axes and table cells. */
  ministryAbbr(key: MinistryKey): string {
    const ministry = this.ministryByKey().get(key);
    return ministry === undefined ? key.toUpperCase() : localizedText(ministry.abbr, this.language());
  }
}
