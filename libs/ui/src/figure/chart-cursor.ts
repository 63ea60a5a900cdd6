import type { FigureData } from './figure-data';

/** Place of the reader in a chart, by position of row and series. */
export interface ChartCursor {
  readonly row: number;
  readonly series: number;
}

type Step = readonly [rows: number, series: number];

/** Bars lie on their side: up and down change the row. An area runs over time: left and right change the row. */
const STEPS: Readonly<Record<FigureData['kind'], Readonly<Partial<Record<string, Step>>>>> = {
  bars: { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] },
  area: { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] },
};

/** The next place for a key; null when the key does not move. `Home` and `End` lead to the first and last row. */
export function moveCursor(data: FigureData, from: ChartCursor | null, key: string): ChartCursor | null {
  const last = { row: data.rows.length - 1, series: data.series.length - 1 };
  if (last.row < 0 || last.series < 0) return null;
  const start = from ?? { row: data.kind === 'area' ? last.row : 0, series: 0 };
  if (key === 'Home') return { ...start, row: 0 };
  if (key === 'End') return { ...start, row: last.row };
  const step = STEPS[data.kind][key];
  if (!step) return null;
  if (from === null) return start;
  return { row: clamp(from.row + step[0], last.row), series: clamp(from.series + step[1], last.series) };
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(value, 0), last);
}
