import { afterRenderEffect, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, LANGUAGE, sortAfterPress, sortText } from '@wegmarke/ui';
import { Pagination } from '@wegmarke/ui/lists';
import { basisClause, formatNumber } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { LoadState } from '../../pieces/load-state';
import { MeasureTable } from '../../pieces/measure-table/measure-table';
import { ColumnChoice } from './column-choice';
import { DrillDown } from './drill-down';
import { FilterBar } from './filter-bar';
import { ListDownloads } from './list-downloads';
import { ListTools } from './list-tools';
import { MeasureListStore } from './measure-list-store';
import { measureListWords } from './measure-list.words';
import { ViewMenu } from './view-menu';

/** All measures, or those behind a number: filter, sort, search, page through, take away as a file. */
@Component({
  selector: 'wm-measure-list-page',
  imports: [RouterLink, LoadState, FilterBar, DrillDown, ListTools, MeasureTable, Pagination, ListDownloads, ViewMenu],
  providers: [MeasureListStore, ColumnChoice],
  templateUrl: './measure-list-page.html',
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 0.5rem 1.5rem;
      margin-block: 1rem 0.5rem;
    }
    .count {
      margin: 0;
      font-size: 1.125rem;
      font-weight: 600;
    }
    .basis {
      margin: 0;
      margin-inline-end: auto;
    }
    wm-drill-down {
      display: block;
      margin-block-start: 0.75rem;
    }
    wm-view-menu {
      display: block;
      margin-block-start: 1rem;
    }
  `,
})
export class MeasureListPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(MeasureListStore);
  protected readonly choice = inject(ColumnChoice);
  protected readonly words = injectWords(measureListWords);

  /** For the coordination, on the list of today. */
  protected readonly newMeasure = computed(() => {
    const allowed = this.strategy.strategy()?.allowedActions.includes('plan-measure') ?? false;
    if (!allowed || Object.keys(this.page.dayParams()).length > 0) return null;
    return this.page.link(['massnahmen', 'neu']);
  });
  protected readonly milestones = computed(() => {
    const within = this.store.within();
    const kept = within === 'numerator' || within === 'kept' ? 'true' : within === 'not_kept' ? 'false' : null;
    return this.page.link(['meilensteine'], { kept });
  });
  protected readonly basis = computed(() => {
    const basis = this.store.basis();
    return basis === null ? '' : basisClause(basis, this.language());
  });
  protected readonly count = computed(() =>
    this.store.loaded()
      ? this.words().count(this.store.total(), formatNumber(this.store.total(), this.language()))
      : '',
  );

  private readonly head = viewChild<ElementRef<HTMLElement>>('head');

  constructor() {
    this.startAtTheTopOfEveryPage();
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  /** The links to other pages stand below the table; reading goes on above it. */
  private startAtTheTopOfEveryPage(): void {
    let shown: number | null = null;
    afterRenderEffect(() => {
      const offset = this.store.offset();
      const turned = shown !== null && shown !== offset;
      shown = offset;
      if (turned) this.head()?.nativeElement.focus();
    });
  }

  protected sortBy(column: string): void {
    this.store.sortBy(sortText(sortAfterPress(this.store.order(), column)));
  }
}
