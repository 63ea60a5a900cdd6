import type { Language } from '@wegmarke/domain';
import { formatNumber } from '@wegmarke/wording';
import type { Chart } from '../document/report-document';
import { flow } from './flow';
import { FONT_SIZE, type Drawn, type Wording } from './legend';
import { stackedBars } from './stacked-bars';
import { element } from './svg';

export interface ChartSvgOptions {
  readonly language: Language;
  /** Units of the drawing, text is 12 high; by default 680, as wide as a text page. */
  readonly width?: number;
  /** Text alternative inside the picture, for files that have no other place for it. */
  readonly label?: string;
  /** Ids of the elements of the page that name and describe the picture. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
}

export const CHART_WIDTH = 680;
export const CHART_FONTS = "'Source Sans 3', Arial, 'Liberation Sans', Helvetica, sans-serif";

/**
 * A chart as a still picture with real text: rectangles, paths and text alone, so that every reader shows it alike.
 * It says nothing the text alternative does not say; the same chart gives the same text.
 */
export function chartSvg(chart: Chart, options: ChartSvgOptions): string {
  const width = options.width ?? CHART_WIDTH;
  const { markup, height } = drawn(chart, width, options.language);
  const size = { width, height: Math.ceil(height + 2) };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': options.label,
      'aria-labelledby': options.labelledBy,
      'aria-describedby': options.describedBy,
      'font-family': CHART_FONTS,
      'font-size': FONT_SIZE,
    },
    markup,
  );
}

function drawn(chart: Chart, width: number, language: Language): Drawn {
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const count = (value: number): string => formatNumber(value, language);
  const written: Wording = { count, named: (name, value) => `${name}${colon} ${count(value)}` };
  return chart.type === 'flow' ? flow(chart, width, written) : stackedBars(chart, width, written);
}

/** Height of the picture for its width, in the same units. */
export function chartSize(
  chart: Chart,
  language: Language,
  width = CHART_WIDTH,
): { readonly width: number; readonly height: number } {
  return { width, height: Math.ceil(drawn(chart, width, language).height + 2) };
}
