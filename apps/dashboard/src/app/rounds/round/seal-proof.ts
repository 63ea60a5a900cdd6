import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoundDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { roundWords } from './round.words';

/** After the seal: the checksum of every version, and where the established state is read or downloaded. */
@Component({
  selector: 'wm-seal-proof',
  imports: [RouterLink],
  template: `
    @let text = words().seal;
    <p>{{ text.text(sealedOn()) }}</p>
    <dl>
      @for (version of round().snapshots; track version.version) {
        <div>
          <dt>
            {{ text.version(version.version) }} · <span class="muted">{{ text.checksum }}</span>
          </dt>
          <dd>
            <code>{{ version.checksum }}</code>
          </dd>
        </div>
      }
    </dl>
    <h3 class="no-print">{{ text.downloads }}</h3>
    <ul class="no-print">
      <li>
        <a class="link" [routerLink]="report().path" [queryParams]="report().query">{{ text.report }}</a>
      </li>
      <li>
        <a class="link" [routerLink]="cockpit().path" [queryParams]="cockpit().query">{{ text.cockpit }}</a>
      </li>
      <li>
        <a class="link" [routerLink]="measures().path" [queryParams]="measures().query">{{ text.measures }}</a>
      </li>
      <li>
        <a class="link" [href]="file('csv')" download>{{ text.csv }}</a>
      </li>
      <li>
        <a class="link" [href]="file('json')" download>{{ text.json }}</a>
      </li>
    </ul>
  `,
  styles: `
    dl,
    dd {
      margin: 0;
    }
    dl {
      display: grid;
      gap: 0.5rem;
    }
    code {
      overflow-wrap: anywhere;
    }
    h3 {
      margin-block-start: 1rem;
      font-size: 1rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class SealProof {
  readonly round = input.required<RoundDetail>();

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(roundWords);

  protected readonly sealedOn = computed(() => {
    const { sealedOn } = this.round();
    return sealedOn === null ? '' : formatDay(sealedOn, this.language());
  });
  private readonly query = computed(() => ({ round: this.round().key, asOf: null }));
  protected readonly cockpit = computed(() => this.page.link([], this.query()));
  protected readonly report = computed(() => this.page.link(['berichte', this.round().key]));
  protected readonly measures = computed(() => this.page.link(['massnahmen'], this.query()));

  protected file(format: 'csv' | 'json'): string {
    const { strategy, key } = this.round();
    const query = new URLSearchParams({ round: key, ...(format === 'csv' && { lang: this.language() }) });
    return `/api/strategies/${encodeURIComponent(strategy)}/measures.${format}?${query}`;
  }
}
