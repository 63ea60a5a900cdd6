import { Component, computed, input, output, ViewEncapsulation } from '@angular/core';
import { AreaChartModule } from '@swimlane/ngx-charts';
import { fillOf } from '../../axis/axis-mark';
import type { ChartCursor } from '../chart-cursor';
import type { FigureData } from '../figure-data';
import type { ChartDrawing } from './chart-drawing';

/** Stacked area over time. Legend, tooltip, keyboard and animation are the figure's business, so all are off here. */
@Component({
  selector: 'wm-stacked-area',
  imports: [AreaChartModule],
  encapsulation: ViewEncapsulation.None,
  template: `
    <ngx-charts-area-chart-stacked
      [view]="view()"
      [results]="results()"
      [customColors]="colours()"
      [animations]="false"
      [legend]="false"
      [gradient]="false"
      [tooltipDisabled]="true"
      [xAxis]="true"
      [yAxis]="true"
      [xAxisTickFormatting]="yearOf"
      [xAxisTicks]="years()"
      (select)="chooseDay($event)"
    />
  `,
})
export default class StackedArea implements ChartDrawing {
  readonly data = input.required<FigureData>();
  readonly view = input.required<[number, number]>();
  readonly cursor = input<ChartCursor | null>(null);
  readonly pointed = output<ChartCursor>();
  readonly chosen = output<ChartCursor>();

  /** Fresh objects: the chart library writes into what it is given. */
  protected readonly results = computed(() => {
    const { rows, series } = this.data();
    return series.map(({ word }, index) => ({
      name: word,
      series: rows.map((row) => ({ name: midday(row.key), value: row.values[index] ?? 0 })),
    }));
  });
  protected readonly colours = computed(() =>
    this.data().series.map(({ word, mark }) => ({ name: word, value: fillOf(mark) })),
  );
  /** One tick per year: 1 January. */
  protected readonly years = computed(() => {
    const days = this.data().rows.map(({ key }) => key);
    const [first, last] = [days.at(0), days.at(-1)].map((day) => Number(day?.slice(0, 4)));
    if (!first || !last) return [];
    return Array.from({ length: last - first }, (_, index) => midday(`${first + index + 1}-01-01`));
  });

  protected readonly yearOf = (day: Date): string => String(day.getFullYear());

  protected chooseDay(point: { name?: unknown; series?: unknown }): void {
    const { rows, series } = this.data();
    const row = rows.findIndex(
      ({ key }) => point.name instanceof Date && midday(key).getTime() === point.name.getTime(),
    );
    if (row < 0) return;
    this.chosen.emit({
      row,
      series: Math.max(
        0,
        series.findIndex(({ word }) => word === point.series),
      ),
    });
  }
}

/** A calendar day as a point on the axis, in the middle of the day so that no time zone moves it to another year. */
function midday(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
