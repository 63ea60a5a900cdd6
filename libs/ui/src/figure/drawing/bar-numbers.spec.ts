import type { FigureData } from '../figure-data';
import { writeBarNumbers } from './bar-numbers';

const data: FigureData = {
  kind: 'bars',
  title: '',
  description: '',
  sample: false,
  rowHeading: '',
  series: [
    { key: 'running', word: 'in Umsetzung', mark: { axis: 'status', value: 'running' } },
    { key: 'preparing', word: 'in Vorbereitung', mark: { axis: 'status', value: 'preparing' } },
    { key: 'on_hold', word: 'zurückgestellt', mark: { axis: 'status', value: 'on_hold' } },
  ],
  rows: [{ key: 'vm', name: 'VM', short: 'VM', values: [12, 0, 3] }],
  fileName: '',
};

/** One row of bars with these widths; the test browser measures nothing. */
function drawn(...widths: number[]): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = `<svg><g ngx-charts-series-horizontal>${'<g><path class="bar" /></g>'.repeat(widths.length)}</g></svg>`;
  host.querySelectorAll('.bar').forEach((bar, index) => {
    Object.assign(bar, { getBBox: () => ({ x: 10, y: 0, width: widths[index] ?? 0, height: 20 }) });
  });
  return host;
}

const numbersOn = (host: Element) => [...host.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('numbers on bars', () => {
  it('stand in the middle of the bar, none where there is nothing', () => {
    const host = drawn(60, 60, 60);
    writeBarNumbers(host, data);
    expect(numbersOn(host)).toEqual(['12', '3']);
    expect(host.querySelector('text')).toHaveAttribute('x', '40');
  });

  it('are left out where they do not fit', () => {
    const host = drawn(60, 60, 8);
    writeBarNumbers(host, data);
    expect(numbersOn(host)).toEqual(['12']);
  });

  it('are not written twice when the chart is drawn again', () => {
    const host = drawn(60, 60, 60);
    writeBarNumbers(host, data);
    writeBarNumbers(host, data);
    expect(numbersOn(host)).toEqual(['12', '3']);
  });
});
