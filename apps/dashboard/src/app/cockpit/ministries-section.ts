import { Component, computed, inject } from '@angular/core';
import { COMPUTED_CLASSES, STATUS_CLASSES, type MinistryRow } from '@wegmarke/domain';
import { ChartFigure, injectWords, LANGUAGE, type ChartRow, type FigureData, type ListOfNumber } from '@wegmarke/ui';
import { basisClause, formatPercent } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { courseSeries, statusSeries } from './chart-series';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';
import { criticalShare } from './ministry-rows';

/** Ministries × status (or course) as stacked bars, sortable by the share that is critical. */
@Component({
  selector: 'wm-ministries-section',
  imports: [ChartFigure],
  templateUrl: './ministries-section.html',
  styleUrl: './chart-section.css',
})
export class MinistriesSection {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  protected readonly sorts = computed(() => {
    const { sortPosition, sortTotal, sortCritical } = this.words();
    return [
      { value: 'position', label: sortPosition },
      { value: 'total', label: sortTotal },
      { value: 'critical', label: sortCritical },
    ];
  });

  protected readonly data = computed((): FigureData => {
    const words = this.words();
    const byCourse = this.store.axis() === 'course';
    const critical = this.store.sort() === 'critical' ? ` ${words.ministriesCritical}` : '';
    return {
      kind: 'bars',
      title: byCourse ? words.ministriesByCourse : words.ministriesByStatus,
      description: `${this.basisText()} ${words.ministriesText}${critical}`.trim(),
      sample: this.store.sample(),
      rowHeading: words.ministry,
      series: byCourse ? courseSeries(this.language()) : statusSeries(this.language()),
      rows: this.store.ministries().map((row) => this.rowOf(row, byCourse)),
      fileName: `${this.page.strategyKey()} ressorts ${this.store.axis()} ${this.store.asOf()}`,
    };
  });

  protected readonly listOf = computed((): ListOfNumber => {
    const axis = this.store.axis() === 'course' ? 'computed' : 'status';
    return (ministry, value) => this.store.list({ ministry, ...(value !== null && { [axis]: value }) });
  });

  protected change(change: { sort: string } | { axis: string }): void {
    void this.page.change(change, { replace: true });
  }

  /** The day or round stands in the picture too: it travels without the page. */
  private basisText(): string {
    const basis = this.store.basis();
    return basis === null ? '' : `${basisClause(basis, this.language())}.`;
  }

  private rowOf(row: MinistryRow, byCourse: boolean): ChartRow {
    const abbr = this.strategy.ministryAbbr(row.ministry);
    const share = formatPercent(criticalShare(row), this.language());
    return {
      key: row.ministry,
      name: `${abbr} – ${this.strategy.ministryName(row.ministry)}`,
      short: this.store.sort() === 'critical' ? `${abbr} (${share})` : abbr,
      values: byCourse
        ? COMPUTED_CLASSES.map((course) => row.computed[course])
        : STATUS_CLASSES.map((status) => row.status[status]),
    };
  }
}
