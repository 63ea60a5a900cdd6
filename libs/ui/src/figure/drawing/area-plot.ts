import type { ChartCursor } from '../chart-cursor';
import { totalOf, type FigureData } from '../figure-data';

/** The plotting area inside the drawing, in pixels from its upper left corner. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The library lets its clipping reach this far beyond the plot on every side. */
const CLIP_EDGE = 5;

/** Reads the plotting area from what the library drew; null before it did. */
export function plotOf(host: Element): Plot | null {
  const [, left, top] =
    /translate\(([\d.]+)\s*,\s*([\d.]+)\)/.exec(host.querySelector('g.area-chart')?.getAttribute('transform') ?? '') ??
    [];
  const clip = host.querySelector('clipPath rect');
  const [width, height] = ['width', 'height'].map((side) => Number(clip?.getAttribute(side)) - 2 * CLIP_EDGE);
  if (left === undefined || top === undefined || !width || !height || width < 0 || height < 0) return null;
  return { left: Number(left), top: Number(top), width, height };
}

/** Pixels from the left at which a day lies; null outside the rows. */
export function placeOfDay({ rows }: FigureData, day: string, plot: Plot): number | null {
  const [first, last, at] = [rows.at(0)?.key, rows.at(-1)?.key, day].map((text) => Date.parse(text ?? ''));
  if (!first || !last || !at || at < first || at > last || last === first) return null;
  return plot.left + ((at - first) / (last - first)) * plot.width;
}

/** Row and class under a point; the row is the nearest one. */
export function cursorAt(data: FigureData, x: number, y: number, plot: Plot): ChartCursor | null {
  const row = nearestRow(data, x, plot);
  const values = data.rows[row]?.values;
  if (values === undefined) return null;
  const highest = Math.max(...data.rows.map(totalOf));
  return { row, series: classAt(values, (1 - (y - plot.top) / plot.height) * highest) };
}

function nearestRow(data: FigureData, x: number, plot: Plot): number {
  const distances = data.rows.map(({ key }) => Math.abs((placeOfDay(data, key, plot) ?? Infinity) - x));
  return distances.indexOf(Math.min(...distances));
}

/** The class whose layer holds a height; above all layers the last one that has any. */
function classAt(values: readonly number[], height: number): number {
  let below = 0;
  for (const [index, value] of values.entries()) {
    below += value;
    if (height < below) return index;
  }
  return Math.max(
    0,
    values.findLastIndex((value) => value > 0),
  );
}
