import type { MinistryKey } from '@wegmarke/domain';
import { controlMeasure, controlMinistry, reportOf } from '../../../../testing/round-answer';
import { controlRows, countsOf } from './control-rows';
import { rowsBehind, standOf, STANDS } from './stands';

const [vm, km] = ['vm' as MinistryKey, 'km' as MinistryKey];

const measures = [
  controlMeasure('1', { ministry: vm }),
  controlMeasure('2', { ministry: vm, report: reportOf('submitted') }),
  controlMeasure('3', { ministry: vm, request: 'answered', report: reportOf('signed'), openQueries: 2 }),
  controlMeasure('4', { ministry: km, request: 'answered', report: reportOf('accepted') }),
  controlMeasure('5', { ministry: km, request: 'withdrawn' }),
  controlMeasure('6', { ministry: km, request: 'answered', report: reportOf('returned') }),
];

describe('the numbers of the control page', () => {
  it('split what was asked into open, submitted, signed and accepted', () => {
    const counts = countsOf(measures, null);
    expect(counts).toMatchObject({ angefragt: 5, offen: 2, vorgelegt: 1, gezeichnet: 1, angenommen: 1, entfallen: 1 });
    expect(counts.offen + counts.vorgelegt + counts.gezeichnet + counts.angenommen).toBe(counts.angefragt);
  });

  it('are as large as the list behind them, for every ministry and stand', () => {
    for (const ministry of [null, vm, km])
      for (const stand of STANDS)
        expect(rowsBehind(measures, { ministry, stand })).toHaveLength(countsOf(measures, ministry)[stand]);
  });

  it('count as overdue what was not signed by the deadline', () => {
    const late = [...measures, controlMeasure('7', { request: 'missing', overdue: true })];
    expect(countsOf(measures, null).ueberfaellig).toBe(0);
    expect(rowsBehind(late, { ministry: null, stand: 'ueberfaellig' }).map(({ measure }) => measure.code)).toEqual([
      '7',
    ]);
  });

  it('call a returned report open again', () => {
    expect(standOf(controlMeasure('6', { request: 'answered', report: reportOf('returned') }))).toBe('offen');
  });
});

describe('the rows of the control table', () => {
  const ministries = [controlMinistry(km, { waitsDays: 3 }), controlMinistry(vm, { waitsDays: 12 })];
  const order = (key: string, descending = false) =>
    controlRows({ ministries, measures }, { key, descending }).map(({ ministry }) => ministry);

  it('stand in the order of the ministries', () => {
    expect(order('ressort')).toEqual([km, vm]);
  });

  it('are sorted by any number', () => {
    expect(order('rueckfragen', true)).toEqual([vm, km]);
    expect(order('haengt', true)).toEqual([vm, km]);
    expect(order('haengt')).toEqual([km, vm]);
  });
});
