import { moveCursor } from './chart-cursor';
import type { FigureData } from './figure-data';

function figure(kind: FigureData['kind'], rows = 3, series = 2): FigureData {
  return {
    kind,
    title: 'Ressorts',
    description: '',
    sample: false,
    rowHeading: 'Ressort',
    series: Array.from({ length: series }, (_, index) => ({
      key: `s${index}`,
      word: `Klasse ${index}`,
      mark: { axis: 'status', value: 'running' } as const,
    })),
    rows: Array.from({ length: rows }, (_, index) => ({
      key: `r${index}`,
      name: `R${index}`,
      short: `R${index}`,
      values: [1, 2],
    })),
    fileName: 'ressorts',
  };
}

describe('reading a chart with the keyboard', () => {
  it('starts at the first bar, and in an area at the latest day', () => {
    expect(moveCursor(figure('bars'), null, 'ArrowDown')).toEqual({ row: 0, series: 0 });
    expect(moveCursor(figure('area'), null, 'ArrowLeft')).toEqual({ row: 2, series: 0 });
  });

  it.each([
    ['bars', 'ArrowDown', { row: 2, series: 0 }],
    ['bars', 'ArrowRight', { row: 1, series: 1 }],
    ['area', 'ArrowRight', { row: 2, series: 0 }],
    ['area', 'ArrowUp', { row: 1, series: 1 }],
    ['bars', 'Home', { row: 0, series: 0 }],
    ['area', 'End', { row: 2, series: 0 }],
  ] as const)('in %s %s leads on', (kind, key, place) => {
    expect(moveCursor(figure(kind), { row: 1, series: 0 }, key)).toEqual(place);
  });

  it('stops at the edges', () => {
    expect(moveCursor(figure('bars'), { row: 2, series: 1 }, 'ArrowDown')).toEqual({ row: 2, series: 1 });
    expect(moveCursor(figure('bars'), { row: 0, series: 0 }, 'ArrowLeft')).toEqual({ row: 0, series: 0 });
  });

  it('leaves other keys to the page', () => {
    expect(moveCursor(figure('bars'), { row: 0, series: 0 }, 'Tab')).toBeNull();
    expect(moveCursor(figure('bars', 0), null, 'ArrowDown')).toBeNull();
  });
});
