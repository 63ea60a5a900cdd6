import type { Chart, ChartBlock } from '../document/report-document';
import { everyBlock } from '../testing/every-block';
import { chartSvg } from './chart-svg';
import { textWidth, wrapText } from './text-width';

const charts = everyBlock('de').blocks.filter((block): block is ChartBlock => block.type === 'chart');
const svgOf = (chart: Chart): string => chartSvg(chart, { language: 'de' });

describe('a chart as a still picture', () => {
  it('is the same text every time', () => {
    for (const { chart } of charts) expect(svgOf(chart)).toBe(svgOf(chart));
  });

  it('is made of rectangles, paths and text alone, without classes, scripts or addresses', () => {
    for (const { chart } of charts) {
      const names = new Set([...svgOf(chart).matchAll(/<([a-z]+)/gu)].map(([, name]) => name));
      expect([...names].filter((name) => !['svg', 'g', 'rect', 'path', 'text'].includes(name ?? ''))).toEqual([]);
      expect(svgOf(chart)).not.toMatch(/class=|href=|url\(/u);
    }
  });

  it('names every series that occurs, and no other, in its legend', () => {
    const svg = svgOf(bars([2, 0]));
    expect(svg).toContain('>im Plan: 2<');
    expect(svg).not.toContain('kritisch');
  });

  it('writes a number inside a part only where it fits', () => {
    expect(svgOf(bars([1, 999]))).not.toContain('>1</text>');
    expect(svgOf(bars([500, 500])).match(/>500<\/text>/gu)).toHaveLength(2);
  });

  it('writes large numbers as the language does', () => {
    expect(chartSvg(bars([1200, 0]), { language: 'de' })).toContain('>1.200<');
    expect(chartSvg(bars([1200, 0]), { language: 'fr' })).not.toContain('>1.200<');
  });

  it('keeps labels of one side of a flow apart, however small the bands are', () => {
    for (const { chart } of charts.filter(({ chart: { type } }) => type === 'flow')) {
      const places = [...svgOf(chart).matchAll(/<text x="([\d.]+)" y="([\d.]+)"/gu)].map(([, x, y]) => ({
        x,
        y: Number(y),
      }));
      for (const [index, one] of places.entries()) {
        for (const other of places.slice(index + 1).filter(({ x }) => x === one.x)) {
          expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(13);
        }
      }
    }
  });

  it('survives a row of nothing, a flow of nothing and markup in its words', () => {
    expect(svgOf(bars([0, 0]))).toContain('>0</text>');
    const empty: Chart = { type: 'flow', from: { label: '<b>&', nodes: [] }, to: { label: '', nodes: [] }, links: [] };
    expect(svgOf(empty)).toContain('&lt;b&gt;&amp;');
  });
});

describe('text in a chart', () => {
  it('is broken into lines that fit', () => {
    const text =
      'Wirtschaft, Arbeit, Forschung und grenzüberschreitender Mittelstand-Donaudampfschifffahrtsgesellschaft';
    for (const line of wrapText(text, 12, 120, 20)) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
    expect(wrapText(text, 12, 120, 20).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });

  it('ends in an ellipsis when there are too many lines', () => {
    expect(wrapText('eins zwei drei vier fünf sechs', 12, 40, 2).at(-1)).toMatch(/…$/u);
  });
});

function bars(values: readonly [number, number]): Chart {
  return {
    type: 'stacked-bars',
    scale: 'share',
    series: [
      { key: 'on_track', label: 'im Plan', sign: { axis: 'course', value: 'on_track' } },
      { key: 'critical', label: 'kritisch', sign: { axis: 'course', value: 'critical' } },
    ],
    rows: [{ label: 'Alle', values, total: values[0] + values[1] }],
  };
}
