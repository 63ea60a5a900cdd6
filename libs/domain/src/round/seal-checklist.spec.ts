import { aRequest, measureCode, ministryKey, on, roundKey } from '@wegmarke/domain-testing';
import { CHECKLIST_CODES, sealChecklist, type BeforeSeal, type ReportRequest, type RoundRecord } from '../index';

const ROUND: RoundRecord = {
  key: roundKey('2025'),
  state: 'in_review',
  period: { from: on('2025-01-01'), to: on('2025-12-31') },
  asOfOn: on('2025-12-31'),
  openedOn: on('2026-01-02'),
  deadlineOn: on('2026-01-31'),
  sealedOn: null,
  publishedOn: null,
};
const request = (code: string, change: Partial<ReportRequest> = {}): ReportRequest => ({
  ...aRequest(2025),
  measure: measureCode(code),
  ministry: ministryKey('ministry-a'),
  ...change,
});
const NOTHING: BeforeSeal = { requests: [], queries: [], signedOnly: [] };
const check = (before: Partial<BeforeSeal>, day = '2026-02-10', round = ROUND) =>
  sealChecklist(round, { ...NOTHING, ...before }, on(day));
const notOk = (list: ReturnType<typeof check>) => list.items.filter(({ ok }) => !ok).map(({ code }) => code);

describe('sealChecklist', () => {
  it('is ready when nothing waits', () => {
    const list = check({ requests: [request('1', { answeredOn: on('2026-01-20') })] });
    expect(list.ready).toBe(true);
    expect(notOk(list)).toEqual([]);
    expect(list.items.map(({ code }) => code)).toEqual([...CHECKLIST_CODES]);
  });

  it.each([
    ['nobody reviewed it', check({}, '2026-02-10', { ...ROUND, state: 'open' }), ['in-review']],
    ['its as-of day is to come', check({}, '2025-12-30'), ['as-of-reached']],
    [
      'a question is open',
      check({ queries: [{ measure: measureCode('1'), field: '/content/reason' }] }),
      ['queries-answered'],
    ],
    [
      'an answer is awaited',
      check({ requests: [request('1')] }, '2026-01-20'),
      ['requests-answered', 'nothing-missing'],
    ],
  ])('is not ready while %s', (_, list, codes) => {
    expect(list.ready).toBe(false);
    expect(notOk(list)).toEqual(codes);
  });

  it.each([
    ['a report is missing for good', check({ requests: [request('3.2.1')] }), 'nothing-missing'],
    ['a report is signed and not accepted', check({ signedOnly: ['3.2.1'] }), 'reports-accepted'],
  ])('warns, and is ready nevertheless, when %s', (_, list, code) => {
    expect(list.ready).toBe(true);
    expect(list.items.find((item) => item.code === code)).toEqual({
      code,
      ok: false,
      blocking: false,
      params: { count: 1, measures: ['3.2.1'] },
    });
  });
});
