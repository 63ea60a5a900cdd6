import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  ViewEncapsulation,
} from '@angular/core';
import { BarChartModule } from '@swimlane/ngx-charts';
import { fillOf } from '../../axis/axis-mark';
import type { ChartCursor } from '../chart-cursor';
import type { FigureData } from '../figure-data';
import { writeBarNumbers } from './bar-numbers';
import type { ChartDrawing } from './chart-drawing';

/** A segment as the chart library names it: `series` is the row, `name` the class. */
interface Segment {
  readonly name: string | number;
  readonly series?: string | number;
}

/** Horizontal stacked bars. Legend, tooltip, keyboard and animation are the figure's business, so all are off here. */
@Component({
  selector: 'wm-stacked-bars',
  imports: [BarChartModule],
  encapsulation: ViewEncapsulation.None,
  template: `
    <ngx-charts-bar-horizontal-stacked
      [view]="view()"
      [results]="results()"
      [customColors]="colours()"
      [animations]="false"
      [legend]="false"
      [gradient]="false"
      [tooltipDisabled]="true"
      [xAxis]="true"
      [yAxis]="true"
      [trimYAxisTicks]="false"
      [xAxisTickFormatting]="wholeNumber"
      [barPadding]="6"
      [showDataLabel]="true"
      (activate)="pointed.emit(placeOf($event.value))"
      (select)="chosen.emit(placeOf($event))"
    />
  `,
})
export default class StackedBars implements ChartDrawing {
  readonly data = input.required<FigureData>();
  readonly view = input.required<[number, number]>();
  readonly cursor = input<ChartCursor | null>(null);
  readonly pointed = output<ChartCursor>();
  readonly chosen = output<ChartCursor>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  private readonly destroyed = inject(DestroyRef);

  /** Fresh objects: the chart library writes into what it is given. */
  protected readonly results = computed(() => {
    const { rows, series } = this.data();
    return rows.map((row) => ({
      name: row.short,
      series: series.map(({ word }, index) => ({ name: word, value: row.values[index] ?? 0 })),
    }));
  });
  protected readonly colours = computed(() =>
    this.data().series.map(({ word, mark }) => ({ name: word, value: fillOf(mark) })),
  );
  protected readonly wholeNumber = (value: number): string => (Number.isInteger(value) ? String(value) : '');

  constructor() {
    afterRenderEffect(() => this.markBar(this.cursor()));
    afterNextRender(() => this.keepNumbersOnBars());
  }

  protected placeOf({ name, series }: Segment): ChartCursor {
    const { rows, series: all } = this.data();
    return {
      row: rows.findIndex(({ short }) => short === series),
      series: all.findIndex(({ word }) => word === name),
    };
  }

  /** The library draws in steps, and again for every other width. */
  private keepNumbersOnBars(): void {
    const watched = { subtree: true, childList: true, attributes: true, attributeFilter: ['d', 'aria-label'] };
    const observer = new MutationObserver(() => write());
    const write = (): void => {
      observer.disconnect();
      writeBarNumbers(this.host, this.data());
      observer.observe(this.host, watched);
    };
    write();
    this.destroyed.onDestroy(() => observer.disconnect());
  }

  /** The library marks all bars of a class with the same value; the reader is at one of them. */
  private markBar(cursor: ChartCursor | null): void {
    this.host.querySelector('.bar.read')?.classList.remove('read');
    if (cursor === null) return;
    const row = this.host.querySelectorAll('g[ngx-charts-series-horizontal]').item(cursor.row);
    row?.querySelectorAll('.bar').item(cursor.series)?.classList.add('read');
  }
}
