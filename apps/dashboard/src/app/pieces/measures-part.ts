import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type MeasureList } from '@wegmarke/api-client';
import { defineWords, injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { lastValue } from '../core/api/last-value';
import { PageState } from '../core/page-state/page-state';
import { LoadState } from './load-state';
import { DEFAULT_COLUMNS, type MeasureColumn } from './measure-table/measure-columns';
import { MeasureTable } from './measure-table/measure-table';

/** So many measures stand on the page itself; the rest is one link away. */
const SHOWN = 50;

const measuresPartWords = defineWords(
  {
    loading: 'Maßnahmen werden geladen …',
    none: 'Keine Maßnahmen an diesem Tag.',
    open: (count: string) => `${count} als Liste öffnen (filtern, sortieren, herunterladen)`,
    counted: (total: number, count: string) => (total === 1 ? 'Eine Maßnahme' : `${count} Maßnahmen`),
    first: (shown: string) => `Gezeigt sind die ersten ${shown}.`,
  },
  {
    loading: 'Chargement des mesures…',
    none: 'Aucune mesure à cette date.',
    open: (count: string) => `Ouvrir la liste : ${count} (filtrer, trier, télécharger)`,
    counted: (total: number, count: string) => (total === 1 ? 'une mesure' : `${count} mesures`),
    first: (shown: string) => `Les ${shown} premières sont affichées.`,
  },
);

/** The measures a page is about, asked of the list by its own filters, on the day or in the round shown. */
@Component({
  selector: 'wm-measures-part',
  imports: [LoadState, MeasureTable, RouterLink],
  template: `
    <wm-load-state [of]="list" [label]="words().loading" />
    @if (answer(); as found) {
      @if (found.total === 0) {
        <p>{{ words().none }}</p>
      } @else {
        <wm-measure-table [caption]="caption()" [items]="found.items" [columns]="columns()" />
        <p>
          @if (found.total > found.items.length) {
            {{ shownText() }}
          }
          <a class="link" [routerLink]="link().path" [queryParams]="link().query">{{ openText() }}</a>
        </p>
      }
    }
  `,
})
export class MeasuresPart {
  readonly caption = input.required<string>();
  /** Filters of the list, by the names page and API share. */
  readonly query = input.required<Readonly<Record<string, string>>>();
  readonly columns = input<readonly MeasureColumn[]>(DEFAULT_COLUMNS);

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(measuresPartWords);

  protected readonly list = httpResource<MeasureList>(() => {
    const strategy = this.page.strategyKey();
    if (strategy === null) return undefined;
    return {
      url: apiUrl('/api/strategies/{strategy}/measures', { strategy }),
      params: { ...this.page.dayParams(), ...this.query(), 'page[size]': SHOWN },
    };
  });
  protected readonly answer = lastValue(this.list);
  protected readonly link = computed(() => this.page.link(['massnahmen'], this.query()));
  protected readonly openText = computed(() => {
    const total = this.answer()?.total ?? 0;
    return this.words().open(this.words().counted(total, formatNumber(total, this.language())));
  });
  protected readonly shownText = computed(() => this.words().first(formatNumber(SHOWN, this.language())));
}
