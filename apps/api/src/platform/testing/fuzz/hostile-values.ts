const LONG = 10_000;

/** Texts that have broken programs before. None of them reads like a leak itself. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  'true',
  'NaN',
  '1e309',
  '99999999999999999999',
  '-2147483649',
  '0x7fffffff',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '2023-11-21T00:00:00Z',
  '__proto__',
  'constructor',
  'toString',
  '..',
  '../../etc',
  '%',
  '%2e%2e%2f',
  "'; drop table planted; --",
  '" or 1=1',
  '{{7*7}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '\\',
  '*',
  ':*',
  '!&|()<->',
  '"',
  "'",
  'a\u0000b',
  '\r\nplanted: header',
  '\u202Egnal\u202C',
  '\uFEFF',
  'ß',
  'İ',
  'é',
  'e\u0301',
  '🚆',
  '👩‍👩‍👧‍👦',
  '漢字',
  '\uFFFF',
  'x'.repeat(201),
  'x'.repeat(LONG),
  'ü'.repeat(LONG),
  `${'x '.repeat(99)}x`,
  '('.repeat(150),
] as const satisfies readonly [string, ...string[]];

/** Parts of an address that are written as they stand: broken or unusual percent signs. */
export const RAW_ADDRESS_PARTS = ['%', '%zz', '%ff', '%E0%A4%A', '%c0%ae', '%00', '%252e', '+', ';', '[]'] as const;

/** Values where something else is expected. */
export const HOSTILE_VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x'.repeat(LONG),
  '🚆',
  'a\u0000b',
  [],
  [[]],
  [null],
  {},
  { de: null },
  { toString: 'planted' },
  { length: 1e9 },
] as const satisfies readonly [unknown, ...unknown[]];

const DEEP = 50_000;

/** Bodies that are no JSON of ours, as they are sent. */
export const HOSTILE_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '7',
  '{"a":1}{"b":2}',
  '{"a":1,}',
  '\uFEFF{}',
  '{"__proto__":{"planted":1}}',
  '{"constructor":{"prototype":{"planted":1}}}',
  '{"title":"\\ud83d"}',
  '{"title":"\\u0000"}',
  '{"n":1e999}',
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  `{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`,
  `[${'{},'.repeat(LONG)}{}]`,
] as const satisfies readonly [string, ...string[]];

export const MEDIA_TYPES = [
  'application/json; charset=latin1',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/xml',
  'application/problem+json',
  'text/csv',
  ';;',
  '*/*',
] as const satisfies readonly [string, ...string[]];

export const LANGUAGE_WISHES = [
  'de',
  'fr',
  'fr-FR,fr;q=0.9,de;q=0.1',
  'de-DE',
  'en',
  '*',
  ';;q=,,',
  'x'.repeat(500),
] as const;

export const HOSTILE_TAGS = ['*', '""', 'W/', '"', '"v1"', 'W/"v1", "x"', '","', 'x'.repeat(4000)] as const;
