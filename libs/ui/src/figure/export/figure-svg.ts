import type { FigureData } from '../figure-data';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE_HEIGHT = 56;
const LEGEND_LINE = 22;
const LEGEND_COLUMN = 240;
/** Properties that make up the look of a chart; classes and custom properties do not travel with a file. */
const LOOK = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-size', 'font-family', 'text-anchor'] as const;

/** The drawn chart as a file of its own: title with sample mark, description, chart, legend in words; no outside styles. */
export function figureSvg(chart: SVGSVGElement, data: FigureData, title: string): string {
  const { width, height } = chart.getBoundingClientRect();
  const style = getComputedStyle(chart);
  const columns = Math.max(1, Math.floor(width / LEGEND_COLUMN));
  const total = height + TITLE_HEIGHT + Math.ceil(data.series.length / columns) * LEGEND_LINE + 2 * MARGIN;
  const root = element('svg', {
    width: width + 2 * MARGIN,
    height: total,
    xmlns: SVG,
    'font-family': style.fontFamily,
  });
  root.append(
    element('rect', { width: '100%', height: '100%', fill: pageColour(chart) }),
    text(title, MARGIN, MARGIN + 12, { 'font-size': 18, 'font-weight': 600, fill: style.color }),
    text(data.description, MARGIN, MARGIN + 32, { 'font-size': 12, fill: style.color }),
    placed(inlined(chart), MARGIN, TITLE_HEIGHT),
    ...legend(chart, data, columns, TITLE_HEIGHT + height + MARGIN, style.color),
  );
  return new XMLSerializer().serializeToString(root);
}

function legend(chart: Element, data: FigureData, columns: number, top: number, colour: string): SVGElement[] {
  return data.series.flatMap(({ word, mark }, index) => {
    const x = MARGIN + (index % columns) * LEGEND_COLUMN;
    const y = top + Math.floor(index / columns) * LEGEND_LINE;
    const fill = getComputedStyle(chart).getPropertyValue(`--wm-${mark.axis}-${mark.value}`).trim();
    return [
      element('rect', { x, y, width: 20, height: 12, fill, stroke: colour, 'stroke-width': 0.5 }),
      text(word, x + 28, y + 11, { 'font-size': 13, fill: colour }),
    ];
  });
}

/** A copy that carries its computed look in attributes. */
function inlined(chart: SVGSVGElement): SVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of LOOK) node.setAttribute(property, style.getPropertyValue(property));
    node.removeAttribute('style');
    node.removeAttribute('class');
  });
  return copy;
}

function placed(copy: SVGElement, x: number, y: number): SVGElement {
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  return copy;
}

function pageColour(chart: Element): string {
  return getComputedStyle(chart).getPropertyValue('--wm-surface').trim() || '#ffffff';
}

function text(content: string, x: number, y: number, attributes: Record<string, string | number>): SVGElement {
  const node = element('text', { x, y, ...attributes });
  node.textContent = content;
  return node;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
