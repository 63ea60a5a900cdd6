import type { FigureData } from '../figure-data';
import { cursorAt, placeOfDay } from './area-plot';

const plot = { left: 40, top: 10, width: 300, height: 100 };
const data: FigureData = {
  kind: 'area',
  title: '',
  description: '',
  sample: false,
  rowHeading: 'Tag',
  series: [],
  rows: [
    { key: '2020-07-31', name: '', short: 'a', values: [10, 0, 0] },
    { key: '2020-08-31', name: '', short: 'b', values: [5, 5, 0] },
    { key: '2020-09-30', name: '', short: 'c', values: [2, 3, 5] },
  ],
  fileName: '',
};

describe('a point in an area chart', () => {
  it('lies as far along as its day does', () => {
    expect(placeOfDay(data, '2020-07-31', plot)).toBe(40);
    expect(placeOfDay(data, '2020-09-30', plot)).toBe(340);
    expect(placeOfDay(data, '2020-07-30', plot)).toBeNull();
  });

  it('belongs to the nearest day and to the layer at its height', () => {
    expect(cursorAt(data, 335, 105, plot)).toEqual({ row: 2, series: 0 });
    expect(cursorAt(data, 335, 70, plot)).toEqual({ row: 2, series: 1 });
    expect(cursorAt(data, 335, 15, plot)).toEqual({ row: 2, series: 2 });
    expect(cursorAt(data, 45, 5, plot)).toEqual({ row: 0, series: 0 });
  });
});
