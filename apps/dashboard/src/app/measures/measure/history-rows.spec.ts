import type { LocalDate } from '@wegmarke/domain';
import { timelineItem } from '../../../testing/measure-answer';
import { holdsOn, segmentsOf, spanOf } from './history-rows';

const on = (day: string): LocalDate => day as LocalDate;

describe('the history of a measure', () => {
  it('joins neighbouring intervals with the same value, and no others', () => {
    const items = [
      timelineItem('2020-07-14', '2021-01-01', { status: 'preparing' }),
      timelineItem('2021-01-01', '2022-01-01'),
      timelineItem('2022-01-01', '2022-06-01', { report: 'open' }),
      timelineItem('2023-01-01', null),
    ];
    expect(segmentsOf(items, ({ status: value }) => ({ axis: 'status', value }))).toEqual([
      { from: '2020-07-14', to: '2021-01-01', mark: { axis: 'status', value: 'preparing' } },
      { from: '2021-01-01', to: '2022-06-01', mark: { axis: 'status', value: 'running' } },
      { from: '2023-01-01', to: null, mark: { axis: 'status', value: 'running' } },
    ]);
  });

  it('leaves a gap where an axis has no value', () => {
    const items = [timelineItem('2020-07-14', '2022-01-01'), timelineItem('2022-01-01', null, { report: 'late' })];
    const reports = segmentsOf(items, ({ report: value }) => (value === null ? null : { axis: 'report', value }));
    expect(reports.map(({ from }) => from)).toEqual(['2022-01-01']);
  });

  it('reaches beyond the last change, and at least beyond today', () => {
    const past = [timelineItem('2020-07-14', null)];
    expect(spanOf(past, on('2026-11-22'))).toEqual({ from: '2020-07-14', to: '2027-05-21' });
    const ahead = [...past, timelineItem('2030-01-01', null, {}, true)];
    expect(spanOf(ahead, on('2026-11-22'))?.to).toBe('2030-06-30');
    expect(spanOf([], on('2026-11-22'))).toBeNull();
  });

  it('holds on the first day of an interval and no more on the day after its last', () => {
    const item = timelineItem('2021-01-01', '2022-01-01');
    expect([holdsOn(item, on('2021-01-01')), holdsOn(item, on('2021-12-31'))]).toEqual([true, true]);
    expect([holdsOn(item, on('2020-12-31')), holdsOn(item, on('2022-01-01'))]).toEqual([false, false]);
    expect(holdsOn(timelineItem('2021-01-01', null), on('2099-01-01'))).toBe(true);
  });
});
