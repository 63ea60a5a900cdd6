import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Disclosure,
  injectWords,
  LANGUAGE,
  Localized,
  localizedText,
  ProvenanceMark,
  SampleMark,
  type PageLink,
} from '@wegmarke/ui';
import type { Field } from '@wegmarke/api-client';
import { formatNumber } from '@wegmarke/wording';
import { CubeStore } from '../../core/cube/cube-store';
import { injectAnchorFocus } from '../../core/page-state/anchor-focus';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { certaintyWord, certaintyWords } from '../../pieces/certainty/certainty.words';
import { FigureTiles } from '../../pieces/figure-tiles';
import { LoadState } from '../../pieces/load-state';
import { MasterDataNote } from '../../pieces/master-data-note';
import type { MeasureColumn } from '../../pieces/measure-table/measure-columns';
import { MeasuresPart } from '../../pieces/measures-part';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { SectionNav } from '../../pieces/section-nav';
import { SourceList } from '../../pieces/source-list';
import { Standing } from '../../pieces/standing/standing';
import { UnknownEntry } from '../../pieces/unknown-entry';
import { fieldsWords } from '../fields.words';
import { FieldGoals } from './field-goals';
import { FieldStore } from './field-store';

/** One action field on the day shown: its goals by horizon, where its measures stand, and the measures themselves. */
@Component({
  selector: 'wm-field-page',
  imports: [
    Disclosure,
    FieldGoals,
    FigureTiles,
    LoadState,
    Localized,
    MasterDataNote,
    MeasuresPart,
    NeighbourNav,
    ProvenanceMark,
    RouterLink,
    SampleMark,
    SectionNav,
    SourceList,
    Standing,
    UnknownEntry,
  ],
  providers: [CubeStore, FieldStore],
  templateUrl: './field-page.html',
})
export class FieldPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly certainty = injectWords(certaintyWords);
  protected readonly store = inject(FieldStore);
  protected readonly cubes = inject(CubeStore);
  protected readonly words = injectWords(fieldsWords);
  protected readonly columns: readonly MeasureColumn[] = [
    'code',
    'title',
    'goal',
    'lead',
    'status',
    'computed',
    'reported',
    'endsOn',
  ];

  protected readonly all = computed((): Neighbour => ({ label: this.words().all, link: this.page.link(['felder']) }));
  protected readonly previous = computed(() => this.neighbour(this.store.previous()));
  protected readonly next = computed(() => this.neighbour(this.store.next()));
  protected readonly sections = computed(() => [
    { id: 'goals', label: this.words().goals },
    { id: 'standing', label: this.words().standing },
    { id: 'measures', label: this.words().measures },
  ]);
  /** For the coordination, on the page of today. */
  protected readonly newGoal = computed(() => this.linkFor('plan-goal', 'ziele'));
  protected readonly newMeasure = computed(() => this.linkFor('plan-measure', 'massnahmen'));
  protected readonly counted = computed(() => {
    const { total } = this.store.breakdown();
    return this.words().counted(total, formatNumber(total, this.language()));
  });
  protected readonly frenchNameLevel = computed(() =>
    certaintyWord(this.store.field()?.nameFrLevel ?? '', this.certainty().levels),
  );

  constructor() {
    injectAnchorFocus(() => this.store.goals() !== undefined);
    injectPageTitle(() => this.neighbour(this.store.field() ?? undefined)?.label ?? this.words().unknownTitle);
  }

  private linkFor(action: string, family: string): PageLink | null {
    const [field, strategy] = [this.store.field(), this.strategy.strategy()];
    if (field === null || !strategy?.allowedActions.includes(action)) return null;
    if (Object.keys(this.page.dayParams()).length > 0) return null;
    return this.page.link([family, 'neu'], { feld: field.key });
  }

  private neighbour(field: Field | undefined): Neighbour | null {
    if (field === undefined) return null;
    const { number, name } = field;
    return {
      label: `${number} ${localizedText(name, this.language())}`,
      link: this.page.link(['felder', String(number)]),
    };
  }
}
