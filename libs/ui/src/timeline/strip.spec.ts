import type { LocalDate } from '@wegmarke/domain';
import { extentOf, placeOf, yearStarts } from './strip';

const on = (day: string): LocalDate => day as LocalDate;
const span = { from: on('2020-07-14'), to: on('2022-07-14') };

describe('a strip of time', () => {
  it('places days in proportion, and those outside at the edge', () => {
    expect(placeOf(on('2020-07-14'), span)).toBe(0);
    expect(placeOf(on('2021-07-14'), span)).toBe(50);
    expect(placeOf(on('2019-01-01'), span)).toBe(0);
    expect(placeOf(on('2030-01-01'), span)).toBe(100);
  });

  it('draws an open-ended stretch to the end of the span', () => {
    expect(extentOf({ from: on('2021-07-14'), to: null }, span)).toEqual({ start: 50, size: 50 });
  });

  it('marks the years that begin inside the span', () => {
    expect(yearStarts(span)).toEqual(['2021-01-01', '2022-01-01']);
  });
});
