import type { Sign } from '../document/report-document';
import { INK } from '../theme/colours';
import { area } from './area';
import type { Look } from './series-look';
import { signAt } from './sign-svg';
import { element, escapeMarkup } from './svg';
import { textWidth } from './text-width';

export interface LegendEntry {
  readonly text: string;
  readonly sign: Sign | null;
  readonly look: Look;
}

export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** Counts in the language of the chart: 1.200 or 1 200, "im Plan: 54" or "conforme : 54". */
export interface Wording {
  readonly count: (count: number) => string;
  readonly named: (name: string, count: number) => string;
}

export const FONT_SIZE = 12;
const LINE = 20;
const SWATCH = 13;

/** Colour, sign and word of each series, in rows as wide as the chart. */
export function legend(entries: readonly LegendEntry[], width: number, top: number): Drawn {
  let x = 0;
  let y = top;
  let markup = '';
  for (const entry of entries) {
    const lead = SWATCH + 6 + (entry.sign === null ? 0 : SWATCH + 5);
    const wide = lead + textWidth(entry.text, FONT_SIZE);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    markup += area({ x: x + 0.5, y: y + 3, width: SWATCH, height: SWATCH }, entry.look);
    if (entry.sign !== null) markup += signAt(entry.sign, x + SWATCH + 5, y + 3, SWATCH);
    markup += label(entry.text, x + lead, y + 14);
    x += wide + 18;
  }
  return { markup, height: entries.length === 0 ? 0 : y + LINE - top };
}

export function label(
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return text === '' ? '' : element('text', { x, y, fill: INK, ...attributes }, escapeMarkup(text));
}
