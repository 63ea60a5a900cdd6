import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MinistryLabel } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, Localized, localizedText, SampleMark } from '@wegmarke/ui';
import { capitalized, formatDay, formatNumber } from '@wegmarke/wording';
import { CubeStore } from '../../core/cube/cube-store';
import { injectAnchorFocus } from '../../core/page-state/anchor-focus';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { FigureTiles } from '../../pieces/figure-tiles';
import { LoadState } from '../../pieces/load-state';
import { MasterDataNote } from '../../pieces/master-data-note';
import type { MeasureColumn } from '../../pieces/measure-table/measure-columns';
import { MeasuresPart } from '../../pieces/measures-part';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { SectionNav } from '../../pieces/section-nav';
import { Standing } from '../../pieces/standing/standing';
import { UnknownEntry } from '../../pieces/unknown-entry';
import { ministriesWords } from '../ministries.words';
import { ParticipationStore } from '../participation-store';
import { MinistrySheets } from './ministry-sheets';
import { MinistryHistory } from './ministry-history';
import { MinistryStore } from './ministry-store';

/** One ministry on the day shown: what it leads, where it takes part, whether it has reported, its names over time. */
@Component({
  selector: 'wm-ministry-page',
  imports: [
    FigureTiles,
    LoadState,
    Localized,
    MasterDataNote,
    MeasuresPart,
    MinistryHistory,
    MinistrySheets,
    NeighbourNav,
    RouterLink,
    SampleMark,
    SectionNav,
    Standing,
    UnknownEntry,
  ],
  providers: [CubeStore, ParticipationStore, MinistryStore],
  templateUrl: './ministry-page.html',
  // French names begin in lower case; in a heading they begin like a sentence.
  styles: `
    h1::first-letter {
      text-transform: uppercase;
    }
  `,
})
export class MinistryPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly cubes = inject(CubeStore);
  protected readonly participation = inject(ParticipationStore);
  protected readonly store = inject(MinistryStore);
  protected readonly words = injectWords(ministriesWords);
  protected readonly leadColumns: readonly MeasureColumn[] = [
    'code',
    'title',
    'field',
    'status',
    'computed',
    'reported',
    'report',
    'endsOn',
  ];
  protected readonly participantColumns: readonly MeasureColumn[] = [
    'code',
    'title',
    'field',
    'lead',
    'status',
    'computed',
    'endsOn',
  ];

  protected readonly all = computed((): Neighbour => ({ label: this.words().all, link: this.page.link(['ressorts']) }));
  protected readonly previous = computed(() => this.neighbour(this.store.previous()));
  protected readonly next = computed(() => this.neighbour(this.store.next()));
  protected readonly sections = computed(() => {
    const { lead, participation, rate, names } = this.words();
    return [
      { id: 'lead', label: lead },
      { id: 'participation', label: participation },
      { id: 'reported', label: rate },
      { id: 'names', label: names },
    ];
  });
  /** For the coordination, on the page of today. */
  protected readonly reshuffle = computed(() => {
    const allowed = this.strategy.strategy()?.allowedActions.includes('reshuffle-leads') ?? false;
    if (!allowed || Object.keys(this.page.dayParams()).length > 0) return null;
    return this.page.link(['ressorts', 'umressortierung'], { von: this.key() });
  });
  protected readonly leadQuery = computed(() => ({ ministry: this.key() }));
  protected readonly participantQuery = computed(() => ({ participating: this.key() }));
  protected readonly taking = computed(() => {
    const ministry = this.store.ministry();
    return ministry && this.participation.of(ministry.key);
  });
  protected readonly existence = computed(() => {
    const { existsFrom = null, existsTo = null } = this.store.ministry() ?? {};
    const [words, day] = [this.words(), this.cubes.asOf()];
    if (existsFrom !== null && day !== null && day < existsFrom)
      return capitalized(words.notYet(this.said(existsFrom)));
    if (existsTo !== null && day !== null && existsTo <= day) return capitalized(words.gone(this.said(existsTo)));
    return null;
  });

  constructor() {
    injectAnchorFocus(() => this.store.history() !== undefined);
    injectPageTitle(() => {
      const ministry = this.store.ministry();
      return ministry === null ? this.words().unknownTitle : capitalized(localizedText(ministry.name, this.language()));
    });
  }

  protected counted(count: number): string {
    return this.words().counted(count, formatNumber(count, this.language()));
  }

  private key(): string {
    return this.store.ministry()?.key ?? '';
  }

  private neighbour(ministry: MinistryLabel | null): Neighbour | null {
    if (ministry === null) return null;
    return { label: localizedText(ministry.abbr, this.language()), link: this.page.link(['ressorts', ministry.key]) };
  }

  private said(day: Parameters<typeof formatDay>[0]): string {
    return formatDay(day, this.language());
  }
}
