import { on, refusalOf } from '@wegmarke/domain-testing';
import {
  answerQuery,
  askQuery,
  isQueryField,
  QUERY_STATES,
  QUERY_TEXT_LENGTH,
  queryStateOf,
  settleQuery,
  STATUS_REPORT_STATES,
} from '../index';

const FIELD = '/content/narrative/done';
const ask = (change: Partial<{ field: string; question: string }> = {}) =>
  askQuery({ state: 'signed' }, { field: FIELD, question: 'Bis wann?', ...change }, on('2026-11-10'));
const answered = () => answerQuery(ask(), 'Bis März.', on('2026-11-12'));

describe('a query', () => {
  it('goes from open to answered to settled', () => {
    const settled = settleQuery(answered(), on('2026-11-15'));
    expect([ask(), answered(), settled].map(queryStateOf)).toEqual([...QUERY_STATES]);
    expect(settled).toEqual({
      field: FIELD,
      question: 'Bis wann?',
      askedOn: '2026-11-10',
      answer: 'Bis März.',
      answeredOn: '2026-11-12',
      settledOn: '2026-11-15',
    });
  });

  it('may be taken back unanswered, so that silence blocks no seal', () => {
    expect(queryStateOf(settleQuery(ask(), on('2026-11-11')))).toBe('settled');
  });

  it.each(STATUS_REPORT_STATES.filter((state) => state !== 'signed'))(
    'is not asked on a report that is %s',
    (state) => {
      const attempt = () => askQuery({ state }, { field: FIELD, question: 'Bis wann?' }, on('2026-11-10'));
      expect(refusalOf(attempt)).toMatchObject({ code: 'not-in-this-state' });
    },
  );

  it('is answered once and settled once', () => {
    const settled = settleQuery(answered(), on('2026-11-15'));
    for (const attempt of [
      () => answerQuery(answered(), 'Doch April.', on('2026-11-13')),
      () => answerQuery(settled, 'Doch April.', on('2026-11-16')),
      () => settleQuery(settled, on('2026-11-16')),
    ]) {
      expect(refusalOf(attempt)).toMatchObject({ code: 'not-in-this-state' });
    }
  });

  it.each([
    ['', 'text-missing'],
    ['  \n', 'text-missing'],
    ['x'.repeat(QUERY_TEXT_LENGTH + 1), 'text-too-long'],
    ['a\u0007b', 'text-control-characters'],
  ])('refuses the text %j with %s', (text, code) => {
    expect(refusalOf(() => ask({ question: text }))).toMatchObject({ code, pointer: '/question' });
    expect(refusalOf(() => answerQuery(ask(), text, on('2026-11-12')))).toMatchObject({
      code,
      pointer: '/answer',
    });
  });

  it('takes the longest text', () => {
    expect(ask({ question: 'x'.repeat(QUERY_TEXT_LENGTH) }).question).toHaveLength(QUERY_TEXT_LENGTH);
  });

  it.each([
    ['/content/narrative/done', true],
    ['/content/milestones', true],
    ['/content/milestones/m-1/forecast', true],
    ['/content/milestones/end', true],
    ['/content/cause/text', true],
    ['/content/milestones/m-1/title', false],
    ['/content/narrative', false],
    ['/content/', false],
    ['narrative/done', false],
    ['/measure/title', false],
  ])('speaks of a field of the report: %s is %s', (field, known) => {
    expect(isQueryField(field)).toBe(known);
    if (!known) expect(refusalOf(() => ask({ field }))).toMatchObject({ code: 'query-field-unknown' });
  });
});
