import { aRequest, aRound, on } from '@wegmarke/domain-testing';
import type { RequestFacts } from './request-facts';
import { lastSealedRoundOn, reportStateOn, roundInForceOn } from './report-state';

const open = aRound(2025).facts();
const sealed = aRound(2025).sealedOn(on('2026-03-15')).facts();

describe('the report axis', () => {
  it.each<[string, Partial<RequestFacts>, string, string]>([
    ['nothing yet, on the deadline', {}, '2026-01-31', 'open'],
    ['nothing yet, the day after', {}, '2026-02-01', 'missing'],
    ['signed on the deadline', { answeredOn: on('2026-01-31') }, '2026-01-31', 'on_time'],
    ['signed tomorrow', { answeredOn: on('2026-01-31') }, '2026-01-30', 'open'],
    ['no change, in time', { answeredOn: on('2026-01-20'), unchanged: true }, '2026-02-10', 'unchanged'],
    ['signed the day after the deadline', { answeredOn: on('2026-02-01') }, '2026-02-01', 'late'],
    ['no change, too late', { answeredOn: on('2026-02-01'), unchanged: true }, '2026-02-10', 'late'],
    ['signed late, looked at before', { answeredOn: on('2026-02-10') }, '2026-02-09', 'missing'],
    ['withdrawn tomorrow', { withdrawnOn: on('2026-01-20') }, '2026-01-19', 'open'],
    ['withdrawn', { withdrawnOn: on('2026-01-20') }, '2026-01-20', 'not_due'],
  ])('%s: %p on %s is %s', (_case, request, day, state) => {
    expect(reportStateOn([open], [aRequest(2025, request)], on(day))).toBe(state);
  });

  it('is not due without a request, and nothing before the first round', () => {
    expect(reportStateOn([open], [], on('2026-01-10'))).toBe('not_due');
    expect(reportStateOn([open], [aRequest(2025)], on('2026-01-01'))).toBeNull();
  });

  it.each([
    ['2026-03-15', 'late'],
    ['2026-03-16', 'missing'],
  ])('takes an answer up to the seal and none after it: %s is %s', (answeredOn, state) => {
    expect(reportStateOn([sealed], [aRequest(2025, { answeredOn: on(answeredOn) })], on('2026-06-01'))).toBe(state);
  });

  it.each([
    ['2026-03-15', 'not_due'],
    ['2026-03-16', 'missing'],
  ])('takes a withdrawal up to the seal and none after it: %s is %s', (withdrawnOn, state) => {
    expect(reportStateOn([sealed], [aRequest(2025, { withdrawnOn: on(withdrawnOn) })], on('2026-06-01'))).toBe(state);
  });

  it('is missing from the seal on, be it before the deadline', () => {
    const early = aRound(2025).sealedOn(on('2026-01-20')).facts();
    expect(reportStateOn([early], [aRequest(2025)], on('2026-01-19'))).toBe('open');
    expect(reportStateOn([early], [aRequest(2025)], on('2026-01-20'))).toBe('missing');
  });

  it('speaks of the round opened last', () => {
    const rounds = [aRound(2024).sealed(), open];
    const requests = [aRequest(2024, { answeredOn: on('2025-01-10') }), aRequest(2025)];
    expect(reportStateOn(rounds, requests, on('2026-01-01'))).toBe('on_time');
    expect(reportStateOn(rounds, requests, on('2026-01-02'))).toBe('open');
  });
});

describe('rounds on a day', () => {
  const rounds = [aRound(2024).sealed(), sealed, aRound(2026).facts()];

  it('has the round in force, the latest opened', () => {
    expect(['2025-01-01', '2025-01-02', '2027-01-02'].map((day) => roundInForceOn(rounds, on(day))?.key)).toEqual([
      undefined,
      '2024',
      '2026',
    ]);
  });

  it('has the round sealed last', () => {
    expect(['2025-03-14', '2026-03-14', '2026-03-15'].map((day) => lastSealedRoundOn(rounds, on(day))?.key)).toEqual([
      undefined,
      '2024',
      '2025',
    ]);
  });
});
