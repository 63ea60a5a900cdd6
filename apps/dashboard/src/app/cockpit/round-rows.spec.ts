import type { MinistryKey } from '@wegmarke/domain';
import { cell } from '../../testing/cube-answer';
import { roundRows } from './round-rows';

describe('who owes what', () => {
  it('counts what was asked, delivered, open and missing, those who owe most first', () => {
    const km = 'km' as MinistryKey;
    const cells = [
      cell({ report: 'on_time', count: 2 }),
      cell({ report: 'late', count: 1 }),
      cell({ report: 'open', count: 1 }),
      cell({ ministry: km, report: 'unchanged', count: 1 }),
      cell({ ministry: km, report: 'missing', count: 3 }),
    ];
    expect(roundRows(cells)).toEqual([
      { ministry: 'km', asked: 4, delivered: 1, open: 0, missing: 3 },
      { ministry: 'vm', asked: 4, delivered: 3, open: 1, missing: 0 },
    ]);
  });

  it('asks nothing of measures without a request, and nothing before the first round', () => {
    expect(roundRows([cell({ report: 'not_due' }), cell({ report: null })])).toEqual([]);
  });
});
