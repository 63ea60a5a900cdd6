import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { AreaChartModule } from '@swimlane/ngx-charts';
import { fillOf } from '../../axis/axis-mark';
import type { ChartCursor } from '../chart-cursor';
import type { FigureData } from '../figure-data';
import { cursorAt, placeOfDay, plotOf, type Plot } from './area-plot';
import type { ChartDrawing } from './chart-drawing';

/**
 * Stacked area over time with a line at the day that is read or shown. Legend, tooltip, keyboard and animation are the
 * figure's business, so all are off here.
 */
@Component({
  selector: 'wm-stacked-area',
  imports: [AreaChartModule],
  encapsulation: ViewEncapsulation.None,
  host: {
    class: 'wm-stacked-area',
    '(pointermove)': 'point($event)',
    '(click)': 'choose($event)',
  },
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
    />
    @if (line(); as line) {
      <div class="day-line" [style.left.px]="line.left" [style.top.px]="line.top" [style.height.px]="line.height"></div>
    }
  `,
  styles: `
    .wm-stacked-area {
      position: relative;
      display: block;
    }
    .wm-stacked-area .day-line {
      position: absolute;
      border-inline-start: 2px solid var(--wm-text);
      outline: 1px solid var(--wm-surface);
      pointer-events: none;
    }
  `,
})
export default class StackedArea implements ChartDrawing {
  readonly data = input.required<FigureData>();
  readonly view = input.required<[number, number]>();
  readonly cursor = input<ChartCursor | null>(null);
  readonly pointed = output<ChartCursor>();
  readonly chosen = output<ChartCursor>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly plot = signal<Plot | null>(null);

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
  protected readonly line = computed(() => {
    const [plot, cursor] = [this.plot(), this.cursor()];
    const day = (cursor && this.data().rows[cursor.row]?.key) ?? this.data().markedDay;
    const left = plot && day ? placeOfDay(this.data(), day, plot) : null;
    return plot && left !== null ? { left, top: plot.top, height: plot.height } : null;
  });

  protected readonly yearOf = (day: Date): string => String(day.getFullYear());

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      // The library measures its axes after drawing and then moves the plot.
      const observer = new MutationObserver(() => this.plot.set(plotOf(this.host)));
      observer.observe(this.host, { subtree: true, attributes: true, attributeFilter: ['transform', 'width'] });
      this.plot.set(plotOf(this.host));
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  protected point(event: PointerEvent): void {
    const place = this.placeOf(event);
    if (place) this.pointed.emit(place);
  }

  protected choose(event: MouseEvent): void {
    const place = this.placeOf(event);
    if (place) this.chosen.emit(place);
  }

  private placeOf({ clientX, clientY }: MouseEvent): ChartCursor | null {
    const plot = this.plot();
    const { left, top } = this.host.getBoundingClientRect();
    return plot ? cursorAt(this.data(), clientX - left, clientY - top, plot) : null;
  }
}

/** A calendar day as a point on the axis, in the middle of the day so that no time zone moves it to another year. */
function midday(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
