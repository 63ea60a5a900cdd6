import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type PublicMeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, Localized, localizedText, ProvenanceMark, SampleMark, StatusBadge } from '@wegmarke/ui';
import { formatDay, HORIZON_WORDS } from '@wegmarke/wording';
import { lastValue } from '../../core/api/last-value';
import { problemOf } from '../../core/api/problem';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { PublicAddress } from '../public-address';
import { publicWords } from '../public-edition.words';
import { PublicRoundState } from '../round/public-round-state';
import { PublicRoundStore } from '../round/public-round-store';

const NOT_FOUND = 404;
const PARTS = ['title', 'lead', 'goal', 'participants', 'status'] as const;

/** One measure with what the publication profile names. */
@Component({
  selector: 'wm-public-measure-page',
  imports: [RouterLink, LoadState, Localized, ProvenanceMark, PublicRoundState, SampleMark, StatusBadge],
  templateUrl: './public-measure-page.html',
  styleUrl: './public-measure-page.css',
})
export class PublicMeasurePage {
  private readonly address = inject(PublicAddress);
  private readonly language = inject(LANGUAGE);
  protected readonly round = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);

  protected readonly resource = httpResource<PublicMeasureDetail>(() => {
    const [strategy, round, code] = [this.address.strategy(), this.address.round(), this.address.code()];
    if (strategy === null || round === null || code === null) return undefined;
    const path = '/api/public/strategies/{strategy}/rounds/{round}/measures/{code}' as const;
    return { url: apiUrl(path, { strategy, round, code }), params: this.address.question() };
  });
  private readonly answer = lastValue(this.resource);
  protected readonly measure = computed(() => {
    const answer = this.answer();
    return answer?.code === this.address.code() ? answer : undefined;
  });
  protected readonly unknown = computed(() => {
    const error = this.resource.error();
    return error !== undefined && problemOf(error).status === NOT_FOUND;
  });
  protected readonly list = computed(() => this.address.link(['massnahmen']));
  protected readonly isFrench = computed(() => this.language() === 'fr');
  protected readonly said = computed(() => {
    const [measure, basis] = [this.measure(), this.round.basis()];
    if (measure === undefined || basis === null) return null;
    const day = (on: string) => formatDay(on as typeof basis.asOf, this.language());
    const goal = measure.goalDetail;
    return {
      basis: this.words().basis(day(basis.asOf), day(basis.sealedOn), day(basis.publishedOn)),
      field: this.round.fieldName(measure.field),
      fieldList: this.address.link(['massnahmen'], { field: measure.field }),
      lead: this.round.ministryName(measure.lead),
      leadList: this.address.link(['massnahmen'], { ministry: measure.lead }),
      participants: measure.participants.map((key) => this.round.ministryName(key)),
      goal: goal && { ...goal, horizonWord: HORIZON_WORDS[this.language()][goal.horizon] },
      endsOn: measure.endsOn === null ? this.words().noEnd : day(measure.endsOn),
      done: paragraphs(measure.narrative?.done),
      next: paragraphs(measure.narrative?.next),
    };
  });
  protected readonly provenance = computed(() => {
    const measure = this.measure();
    return measure === undefined
      ? []
      : PARTS.map((part) => ({ part, label: this.words().parts[part], of: measure.provenance[part] }));
  });

  constructor() {
    injectPageTitle(() => {
      const measure = this.measure();
      return measure && `${measure.code} ${localizedText(measure.title, this.language())}`;
    });
  }
}

/** As the ministry divided its text. */
function paragraphs(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}
