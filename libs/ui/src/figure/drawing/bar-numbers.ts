import { textOn } from '../../axis/axis-mark';
import type { FigureData } from '../figure-data';

const SVG = 'http://www.w3.org/2000/svg';
/** Room a digit and the margin around a number take, in pixels. */
const [DIGIT, MARGIN] = [8, 6];
const MARK = 'bar-number';

/**
 * Writes every number on its bar where it fits; the library can only write totals. Bars stand in the order of rows and
 * series; one of the value 0 has no width and no number.
 */
export function writeBarNumbers(host: Element, { rows, series }: FigureData): void {
  host.querySelectorAll(`.${MARK}`).forEach((old) => old.remove());
  const groups = host.querySelectorAll('g[ngx-charts-series-horizontal]');
  rows.forEach((row, at) => {
    const bars = groups.item(at)?.querySelectorAll<SVGGraphicsElement>('.bar');
    series.forEach(({ mark }, index) => {
      const [bar, value] = [bars?.item(index), String(row.values[index] ?? 0)];
      if (bar && value !== '0') writeOn(bar, value, textOn(mark));
    });
  });
}

function writeOn(bar: SVGGraphicsElement, value: string, colour: string): void {
  const { x, y, width, height } = bar.getBBox();
  if (width < value.length * DIGIT + MARGIN) return;
  const text = document.createElementNS(SVG, 'text');
  text.classList.add(MARK);
  text.setAttribute('x', String(x + width / 2));
  text.setAttribute('y', String(y + height / 2));
  text.setAttribute('dy', '0.35em');
  text.setAttribute('text-anchor', 'middle');
  text.style.fill = colour;
  text.textContent = value;
  bar.after(text);
}
