import { parseCsv, preciseDayOf } from '../index';
import fc from 'fast-check';

const rows = (text: string) => parseCsv(text).rows;

describe('parseCsv', () => {
  it.each<[string, string, string[][]]>([
    [
      'commas and LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons and CRLF',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    [
      'no line feed at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes around separators', '"a,b",c', [['a,b', 'c']]],
    ['quotes inside quotes', '"say ""yes""",c', [['say "yes"', 'c']]],
    [
      'a line break inside quotes',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'quoted last cells',
      'a,"b"\r\n"c","d"',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
    [
      'empty cells',
      ',\n,',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
    ['one column', 'code\n1.1', [['code'], ['1.1']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('reads back whatever was written with quotes', () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (table) => {
        const text = table.map((line) => line.map(quoted).join(',')).join('\r\n');
        expect(rows(`\uFEFF"a","b"\r\n${text}\r\n`)).toEqual([['a', 'b'], ...table]);
      }),
    );
  });

  const limits = { lineLength: 20, rows: 3 };
  it.each<[string, string, string, number]>([
    ['an endless plain cell', `a\n${'x'.repeat(21)}`, 'line-too-long', 2],
    ['an endless quoted cell', `a\n"${'x'.repeat(21)}"`, 'line-too-long', 2],
    ['endless empty cells', `a\n${','.repeat(21)}`, 'line-too-long', 2],
    ['endless text behind a quote', `"a"${'x'.repeat(21)}`, 'line-too-long', 1],
    ['a quote that never closes', 'a\n"x', 'quote-not-closed', 2],
    ['a quote that never closes in a long file', `a\n"${'x'.repeat(40)}`, 'line-too-long', 2],
    ['too many rows', 'a\nb\nc\nd', 'too-many-rows', 4],
  ])('stops at %s', (_, text, code, row) => {
    const { issues } = parseCsv(text, limits);
    expect(issues).toEqual([expect.objectContaining({ section: 'file', row, column: null, code })]);
  });

  it('takes a line of exactly the allowed length', () => {
    expect(parseCsv(`${'x'.repeat(20)}\na`, limits).issues).toEqual([]);
  });

  it('refuses a line of 20 MB without reading it', () => {
    const started = performance.now();
    expect(parseCsv(`code\n${'x'.repeat(20_000_000)}`).issues[0]?.code).toBe('line-too-long');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('preciseDayOf', () => {
  it.each([
    ['2026-04-01', '2026-04-01', 'day'],
    [' 2026-04-01 ', '2026-04-01', 'day'],
    ['1.4.2026', '2026-04-01', 'day'],
    ['31.12.2026', '2026-12-31', 'day'],
    ['2026-04', '2026-04-01', 'month'],
    ['2026-Q1', '2026-01-01', 'quarter'],
    ['2026-Q4', '2026-10-01', 'quarter'],
    ['2026-H1', '2026-01-01', 'half_year'],
    ['2026-H2', '2026-07-01', 'half_year'],
    ['2026', '2026-01-01', 'year'],
  ])('reads %s', (text, on, precision) => {
    expect(preciseDayOf(text)).toEqual({ on, precision });
  });

  it.each(['', '2026-02-30', '30.2.2026', '2026-13', '2026-Q5', '2026-H3', '0203', 'bald', '2026-04-01T00:00'])(
    'does not read %p',
    (text) => {
      expect(preciseDayOf(text)).toBeNull();
    },
  );
});
