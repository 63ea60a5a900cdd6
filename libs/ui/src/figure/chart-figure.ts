import { Component, computed, ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { formatNumber, SAMPLE_MARK } from '@wegmarke/wording';
import { LANGUAGE } from '../language/language';
import { injectWords } from '../language/words';
import { moveCursor, type ChartCursor } from './chart-cursor';
import { ChartLegend } from './chart-legend';
import { ChartSlot } from './chart-slot';
import { ChartTable } from './chart-table';
import { figureCsv } from './export/figure-csv';
import { figurePng } from './export/figure-png';
import { figureSvg } from './export/figure-svg';
import { fileNameOf, saveFile } from './export/save-file';
import { totalOf, type FigureData, type ListOfNumber } from './figure-data';
import { SampleMark } from '../sample/sample-mark';
import { figureWords } from './figure.words';

let figures = 0;

/**
 * A chart with everything around it: title with sample mark, description, legend in words, one tab stop read with the
 * arrow keys, the same numbers as a table, and downloads. The only way to show a chart.
 */
@Component({
  selector: 'wm-chart-figure',
  imports: [ChartLegend, ChartSlot, ChartTable, SampleMark],
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.css',
})
export class ChartFigure {
  readonly data = input.required<FigureData>();
  readonly listOf = input<ListOfNumber>(() => null);

  private readonly language = inject(LANGUAGE);
  private readonly router = inject(Router);
  private readonly surface = viewChild<ElementRef<HTMLElement>>('surface');

  protected readonly words = injectWords(figureWords);
  protected readonly id = `figure-${++figures}`;
  protected readonly formats = ['SVG', 'PNG', 'CSV'] as const;
  protected readonly asTable = signal(false);
  protected readonly broken = signal(false);
  /** Forgotten when other data come. */
  protected readonly cursor = linkedSignal<FigureData, ChartCursor | null>({
    source: this.data,
    computation: () => null,
  });

  protected readonly empty = computed(() => this.data().rows.every((row) => totalOf(row) === 0));
  protected readonly mark = computed(() => (this.data().sample ? SAMPLE_MARK[this.language()] : null));
  protected readonly tableShown = computed(() => this.asTable() || this.broken());
  protected readonly readOut = computed(() => {
    const cursor = this.cursor();
    const [row, series] = cursor ? [this.data().rows[cursor.row], this.data().series[cursor.series]] : [];
    if (!cursor || !row || !series) return '';
    const [value, total] = [row.values[cursor.series] ?? 0, totalOf(row)];
    return this.words().value(row.name, series.word, this.number(value), this.number(total));
  });

  protected readValue(event: KeyboardEvent): void {
    if (event.key === 'Enter') return this.openList(this.cursor());
    const next = moveCursor(this.data(), this.cursor(), event.key);
    if (next === null) return;
    event.preventDefault();
    this.cursor.set(next);
  }

  protected openList(place: ChartCursor | null): void {
    const [row, series] = place ? [this.data().rows[place.row], this.data().series[place.series]] : [];
    const link = row && series ? this.listOf()(row.key, series.key) : null;
    if (link) void this.router.navigate([...link.path], { queryParams: link.query });
  }

  protected async download(format: 'SVG' | 'PNG' | 'CSV'): Promise<void> {
    const name = fileNameOf(this.data().fileName, this.mark(), format.toLowerCase());
    if (format === 'CSV')
      return saveFile(new Blob([figureCsv(this.data(), this.words().total)], { type: 'text/csv' }), name);
    const chart = this.surface()?.nativeElement.querySelector('svg.ngx-charts');
    if (!(chart instanceof SVGSVGElement)) return;
    const svg = figureSvg(chart, this.data(), [this.data().title, this.mark()].filter(Boolean).join(' – '));
    saveFile(format === 'SVG' ? new Blob([svg], { type: 'image/svg+xml' }) : await figurePng(svg), name);
  }

  private number(value: number): string {
    return formatNumber(value, this.language());
  }
}
