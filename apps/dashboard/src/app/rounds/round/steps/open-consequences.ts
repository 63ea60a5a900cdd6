import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { apiUrl, type Cube, type RoundDetail } from '@wegmarke/api-client';
import type { StatusClass } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay, formatNumber } from '@wegmarke/wording';
import { LoadState } from '../../../pieces/load-state';
import { stepWords } from './step.words';

/** Measures that owe no report any more (domain rules: opening a round). */
const NOT_ASKED: readonly StatusClass[] = ['dropped', 'replaced', 'implemented_confirmed'];

/** What opening will do, counted over today's measures: how many requests, to whom, until when. */
@Component({
  selector: 'wm-open-consequences',
  imports: [LoadState],
  template: `
    <wm-load-state [of]="cube" [label]="words().counting" />
    <ul>
      @if (requests(); as requests) {
        <li>
          <strong>{{ requests }}</strong>
        </li>
      }
      <li>{{ deadline() }}</li>
      <li>{{ words().mails }}</li>
      <li>{{ words().frozen }}</li>
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    li {
      margin-block: 0.375rem;
    }
  `,
})
export class OpenConsequences {
  readonly round = input.required<RoundDetail>();

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(stepWords);

  protected readonly cube = httpResource<Cube>(() =>
    apiUrl('/api/strategies/{strategy}/cube', { strategy: this.round().strategy }),
  );
  protected readonly requests = computed(() => {
    if (!this.cube.hasValue()) return null;
    const asked = this.cube.value().cells.filter(({ status }) => !NOT_ASKED.includes(status));
    const requests = asked.reduce((sum, { count }) => sum + count, 0);
    const ministries = new Set(asked.map(({ ministry }) => ministry)).size;
    const [shown, shownMinistries] = [requests, ministries].map((number) => formatNumber(number, this.language()));
    return this.words().requests(requests, shown ?? '', ministries, shownMinistries ?? '');
  });
  protected readonly deadline = computed(() => {
    const [deadline, asOf] = [this.round().deadlineOn, this.round().asOfOn].map((day) =>
      formatDay(day, this.language()),
    );
    return this.words().deadline(deadline ?? '', asOf ?? '');
  });
}
