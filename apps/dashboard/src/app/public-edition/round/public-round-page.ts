import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FigureTile, injectWords, LANGUAGE, SampleMark } from '@wegmarke/ui';
import { formatDay, formatNumber } from '@wegmarke/wording';
import { injectPageTitle } from '../../core/page-title/page-title';
import { statusParts } from '../../pieces/axis-parts';
import type { OverviewColumn, OverviewRow } from '../../pieces/overview-table/overview-row';
import { OverviewTable } from '../../pieces/overview-table/overview-table';
import { PublicAddress } from '../public-address';
import { publicWords } from '../public-edition.words';
import { statusesBehind } from './lists-of-figures';
import { OpenDataPart } from './open-data-part';
import { PublicRoundStore } from './public-round-store';
import { PublicRoundState } from './public-round-state';
import { ReportLinks } from './report-links';
import { RoundVersions } from './round-versions';

/** A published round at a glance: figures as sentences, fields and ministries, files, open data. */
@Component({
  selector: 'wm-public-round-page',
  imports: [
    RouterLink,
    FigureTile,
    OpenDataPart,
    OverviewTable,
    PublicRoundState,
    ReportLinks,
    RoundVersions,
    SampleMark,
  ],
  templateUrl: './public-round-page.html',
  styleUrl: './public-round-page.css',
})
export class PublicRoundPage {
  private readonly address = inject(PublicAddress);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);

  protected readonly heading = computed(() => this.words().title(this.address.round() ?? ''));
  protected readonly said = computed(() => {
    const basis = this.store.basis();
    if (basis === null) return null;
    const [asOf, sealed, published] = [basis.asOf, basis.sealedOn, basis.publishedOn].map((on) =>
      formatDay(on, this.language()),
    );
    return {
      basis: this.words().basis(asOf ?? '', sealed ?? '', published ?? ''),
      seal: this.words().seal(basis.checksum),
      counted: this.words().counted(formatNumber(this.store.shown()?.total ?? 0, this.language())),
    };
  });
  protected readonly tiles = computed(() => {
    const basis = this.store.basis();
    if (basis === null) return [];
    const figureBasis = { asOf: basis.asOf, round: basis.round, sealedOn: basis.sealedOn };
    return (this.store.shown()?.figures ?? []).map((figure) => ({
      figure,
      basis: figureBasis,
      listOf: (within: string) => {
        const statuses = statusesBehind(figure.key, within);
        return statuses && this.address.link(['massnahmen'], { status: statuses });
      },
    }));
  });
  protected readonly columns = computed((): readonly OverviewColumn[] => [{ key: 'total', label: this.words().total }]);
  protected readonly fields = computed(() =>
    (this.store.shown()?.byField ?? []).map(({ field, ...counts }) =>
      this.rowOf({
        key: field,
        short: String(this.store.fieldNumber(field) ?? ''),
        name: this.store.fieldName(field),
        filter: 'field',
        ...counts,
      }),
    ),
  );
  protected readonly ministries = computed(() =>
    (this.store.shown()?.byMinistry ?? []).map(({ ministry, ...counts }) =>
      this.rowOf({
        key: ministry,
        short: this.store.ministryAbbreviation(ministry),
        name: this.store.ministryName(ministry),
        filter: 'ministry',
        ...counts,
      }),
    ),
  );
  protected readonly all = computed(() => this.address.link(['massnahmen']));

  constructor() {
    injectPageTitle(() => [this.heading(), this.store.title()].filter(Boolean).join(' – '));
  }

  private rowOf({ key, short, name, filter, total, status }: CountedRow): OverviewRow {
    const list = (query: Readonly<Record<string, string>>) =>
      this.address.link(['massnahmen'], { [filter]: key, ...query });
    return {
      key,
      short,
      name,
      link: list({}),
      note: null,
      numbers: [{ value: total, link: list({}) }],
      parts: statusParts({ status }, this.language(), (value) => list({ status: value })),
    };
  }
}

interface CountedRow {
  readonly key: string;
  readonly short: string;
  readonly name: string;
  readonly filter: 'field' | 'ministry';
  readonly total: number;
  readonly status: Parameters<typeof statusParts>[0]['status'];
}
