import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { apiUrl, type Round, type RoundDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { roundsWords } from './rounds.words';

/** How much of a round has come back: `90 von 98`. Asked for by itself, so that the table need not wait. */
@Component({
  selector: 'wm-round-answered',
  template: `<span class="number">{{ text() }}</span>`,
})
export class RoundAnswered {
  readonly round = input.required<Round>();

  private readonly language = inject(LANGUAGE);
  private readonly words = injectWords(roundsWords);
  private readonly detail = httpResource<RoundDetail>(() => {
    const { id, state } = this.round();
    return state === 'planned' ? undefined : apiUrl('/api/rounds/{id}', { id });
  });

  protected readonly text = computed(() => {
    if (this.round().state === 'planned') return this.words().notOpened;
    if (!this.detail.hasValue()) return this.detail.error() ? this.words().notCounted : this.words().counting;
    const { answered, owed } = this.detail.value().requests;
    const [done, all] = [answered, owed].map((number) => formatNumber(number, this.language()));
    return this.words().answeredOf(done ?? '', all ?? '');
  });
}
