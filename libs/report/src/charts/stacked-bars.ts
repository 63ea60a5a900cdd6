import type { Series, StackedBars } from '../document/report-document';
import { area } from './area';
import { FONT_SIZE, label, legend, type Drawn, type Wording } from './legend';
import { lookOf, type Look } from './series-look';
import { textWidth, wrapText } from './text-width';

const BAR = 24;
const LABEL_LINE = 14;
const GAP = 12;

interface Frame {
  readonly written: Wording;
  readonly left: number;
  readonly length: number;
  readonly most: number;
}

type StackedRow = StackedBars['rows'][number];

/** Bars one under the other: name, parts with their counts where they fit, total at the end; the legend below. */
export function stackedBars(chart: StackedBars, width: number, written: Wording): Drawn {
  const looks = chart.series.map(({ sign }, order) => lookOf(sign, order));
  const frame = frameOf(chart, width, written);
  let y = 2;
  let markup = '';
  for (const row of chart.rows) {
    const lines = wrapText(row.label, FONT_SIZE, frame.left - 12, 3);
    const height = Math.max(BAR, lines.length * LABEL_LINE);
    markup += rowLabel(lines, frame.left - 10, y + height / 2);
    markup += bar(row, chart.scale, frame, looks, y + (height - BAR) / 2);
    y += height + GAP;
  }
  const entries = legend(legendEntries(chart, looks, written), width, y);
  return { markup: markup + entries.markup, height: y + entries.height };
}

function frameOf({ rows }: StackedBars, width: number, written: Wording): Frame {
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.label, FONT_SIZE)));
  const left = widest === 0 ? 1 : Math.min(widest + 14, width * 0.34);
  const totals = Math.max(0, ...rows.map((row) => textWidth(written.count(row.total), FONT_SIZE)));
  return { written, left, length: width - left - totals - 14, most: Math.max(1, ...rows.map(sumOf)) };
}

function sumOf(row: StackedRow): number {
  return row.values.reduce((sum, value) => sum + value, 0);
}

function rowLabel(lines: readonly string[], x: number, middle: number): string {
  const first = middle - ((lines.length - 1) * LABEL_LINE) / 2 + 4;
  return lines.map((line, index) => label(line, x, first + index * LABEL_LINE, { 'text-anchor': 'end' })).join('');
}

function bar(row: StackedRow, scale: StackedBars['scale'], frame: Frame, looks: readonly Look[], y: number): string {
  const full = scale === 'share' ? Math.max(1, sumOf(row)) : frame.most;
  let x = frame.left;
  let markup = '';
  for (const [index, value] of row.values.entries()) {
    const look = looks[index];
    if (value <= 0 || look === undefined) continue;
    const width = (value / full) * frame.length;
    markup += area({ x, y, width, height: BAR }, look) + valueInside(frame.written.count(value), x, width, y, look);
    x += width;
  }
  return markup + label(frame.written.count(row.total), x + 8, y + 16.5, { 'font-weight': 'bold' });
}

function valueInside(text: string, x: number, width: number, y: number, look: Look): string {
  if (textWidth(text, FONT_SIZE) + 6 > width) return '';
  const place = { 'text-anchor': 'middle', fill: look.on, 'font-weight': 'bold' };
  return backing(text, x + width / 2, y, look) + label(text, x + width / 2, y + 16.5, place);
}

/** Plain ground behind a number that would otherwise stand on hatch lines. */
function backing(text: string, middle: number, y: number, look: Look): string {
  if (look.hatch === 'none') return '';
  const width = textWidth(text, FONT_SIZE) + 4;
  return `<rect x="${(middle - width / 2).toFixed(2)}" y="${(y + 5).toFixed(2)}" width="${width.toFixed(2)}" height="14" fill="${look.fill}"/>`;
}

/** With a single bar the legend carries the counts too: also those of parts too small for a number. */
function legendEntries({ series, rows }: StackedBars, looks: readonly Look[], written: Wording) {
  const only = rows.length === 1 ? rows[0] : undefined;
  const entry = ({ label: word, sign }: Series, index: number) => ({
    text: only === undefined ? word : written.named(word, only.values[index] ?? 0),
    sign,
    look: looks[index] ?? lookOf(sign, index),
  });
  return series.map(entry).filter((_, index) => rows.some(({ values }) => (values[index] ?? 0) > 0));
}
