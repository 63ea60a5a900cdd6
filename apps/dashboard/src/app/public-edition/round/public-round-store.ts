import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type PublicRoundDetail, type PublicRoundList } from '@wegmarke/api-client';
import type { LocalizedText } from '@wegmarke/domain';
import { LANGUAGE, localizedText } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { PublicAddress } from '../public-address';

/** The published round the address names, with the names of its fields and ministries as they were sealed. */
@Service({ autoProvided: false })
export class PublicRoundStore {
  private readonly address = inject(PublicAddress);
  private readonly language = inject(LANGUAGE);

  readonly detail = httpResource<PublicRoundDetail>(() => {
    const [strategy, round] = [this.address.strategy(), this.address.round()];
    if (strategy === null || round === null) return undefined;
    const url = apiUrl('/api/public/strategies/{strategy}/rounds/{round}', { strategy, round });
    return { url, params: this.address.question() };
  });
  /** The other published rounds of the same strategy. */
  readonly list = httpResource<PublicRoundList>(() => {
    const strategy = this.address.strategy();
    return strategy === null ? undefined : apiUrl('/api/public/strategies/{strategy}/rounds', { strategy });
  });

  private readonly answer = lastValue(this.detail);
  readonly shown = computed(() => {
    const answer = this.answer();
    const isAsked = answer?.basis.round === this.address.round() && answer?.basis.strategy === this.address.strategy();
    return isAsked ? answer : undefined;
  });
  readonly basis = computed(() => this.shown()?.basis ?? null);
  readonly sample = computed(() => this.basis()?.sample ?? false);
  readonly title = computed(() => this.named(this.shown()?.strategy.title));
  readonly isOlder = computed(() => {
    const shown = this.shown();
    return shown !== undefined && shown.basis.version !== shown.versions.at(-1)?.version;
  });

  fieldName(key: string): string {
    return this.named(this.shown()?.fields.find((field) => field.key === key)?.name);
  }

  fieldNumber(key: string): number | null {
    return this.shown()?.fields.find((field) => field.key === key)?.number ?? null;
  }

  ministryName(key: string): string {
    return this.named(this.shown()?.ministries.find((ministry) => ministry.key === key)?.name) || key;
  }

  ministryAbbreviation(key: string): string {
    return this.named(this.shown()?.ministries.find((ministry) => ministry.key === key)?.abbreviation) || key;
  }

  private named(text: LocalizedText | undefined): string {
    return text === undefined ? '' : localizedText(text, this.language());
  }
}
