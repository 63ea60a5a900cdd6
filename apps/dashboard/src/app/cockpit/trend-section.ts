import { Component, computed, inject } from '@angular/core';
import type { TrendItem } from '@wegmarke/api-client';
import { COMPUTED_CLASSES, STATUS_CLASSES } from '@wegmarke/domain';
import { ChartFigure, injectWords, LANGUAGE, type ChartRow, type FigureData, type ListOfNumber } from '@wegmarke/ui';
import { formatDay, formatDayShort } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { LoadState } from '../pieces/load-state';
import { courseSeries, statusSeries } from './chart-series';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';
import { DaySlider } from './day-slider';

/** All months since adoption as a stacked area, and a slider over all past days that moves the whole page. */
@Component({
  selector: 'wm-trend-section',
  imports: [ChartFigure, DaySlider, LoadState],
  template: `
    <section>
      <h2>{{ words().trend }}</h2>
      <wm-load-state [of]="store.trend" [label]="words().loadingTrend" />
      @if (data(); as data) {
        <wm-chart-figure [data]="data" [listOf]="listOf()" />
        <wm-day-slider />
      }
    </section>
  `,
})
export class TrendSection {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  protected readonly data = computed((): FigureData | null => {
    const [trend, words, asOf] = [this.store.months(), this.words(), this.store.asOf()];
    if (trend === undefined) return null;
    const byCourse = this.store.axis() === 'course';
    return {
      kind: 'area',
      title: byCourse ? words.trendCourse : words.trendStatus,
      description: words.trendText,
      sample: trend.sample,
      rowHeading: words.day,
      series: byCourse ? courseSeries(this.language()) : statusSeries(this.language()),
      rows: trend.items.map((item) => this.rowOf(item, byCourse)),
      ...(asOf !== null && { markedDay: asOf }),
      fileName: `${this.page.strategyKey()} zeitverlauf ${this.store.axis()}`,
    };
  });

  protected readonly listOf = computed((): ListOfNumber => {
    const axis = this.store.axis() === 'course' ? 'computed' : 'status';
    return (asOf, value) =>
      this.page.link(['massnahmen'], { asOf, round: null, ...(value !== null && { [axis]: value }) });
  });

  private rowOf({ asOf, status, computed: courses }: TrendItem, byCourse: boolean): ChartRow {
    return {
      key: asOf,
      name: formatDay(asOf, this.language()),
      short: formatDayShort(asOf, this.language()),
      values: byCourse ? COMPUTED_CLASSES.map((key) => courses[key]) : STATUS_CLASSES.map((key) => status[key]),
    };
  }
}
