import { on } from '@wegmarke/domain-testing';
import { capitalized } from './capitalized';
import { formatDay, formatDayShort, formatInstant, formatMonth, formatPreciseDay } from './day-format';
import { formatDuration, formatSince } from './duration-format';
import { factTexts } from './fact-texts';
import { fill } from './fill';
import { formatList } from './list-format';
import { formatEuro, formatNumber, formatPercent } from './number-format';
import { typeset } from './typography';
import { plainSpaces } from '../testing/plain-spaces';

describe('a day', () => {
  it.each([
    ['2023-11-21', '21. November 2023', '21 novembre 2023', '21.11.2023', '21/11/2023'],
    ['2026-04-01', '1. April 2026', '1er avril 2026', '01.04.2026', '01/04/2026'],
    ['2024-02-29', '29. Februar 2024', '29 février 2024', '29.02.2024', '29/02/2024'],
    ['2022-08-11', '11. August 2022', '11 août 2022', '11.08.2022', '11/08/2022'],
  ])('%s reads %s · %s, in tables %s · %s', (day, de, fr, shortDe, shortFr) => {
    expect([formatDay(on(day), 'de'), formatDay(on(day), 'fr')]).toEqual([de, fr]);
    expect([formatDayShort(on(day), 'de'), formatDayShort(on(day), 'fr')]).toEqual([shortDe, shortFr]);
  });

  it('is as exact as it is known', () => {
    const said = (precision: Parameters<typeof formatPreciseDay>[0]['precision'], day: string): string[] =>
      (['de', 'fr'] as const).map((language) => formatPreciseDay({ on: on(day), precision }, language));
    expect(said('day', '2026-05-02')).toEqual(['2. Mai 2026', '2 mai 2026']);
    expect(said('month', '2026-11-30')).toEqual(['November 2026', 'novembre 2026']);
    expect(said('quarter', '2026-04-01')).toEqual(['2. Quartal 2026', '2e trimestre 2026']);
    expect(said('quarter', '2026-03-31')).toEqual(['1. Quartal 2026', '1er trimestre 2026']);
    expect(said('half_year', '2026-07-01')).toEqual(['2. Halbjahr 2026', '2e semestre 2026']);
    expect(said('half_year', '2026-06-30')).toEqual(['1. Halbjahr 2026', '1er semestre 2026']);
    expect(said('year', '2026-12-31')).toEqual(['2026', '2026']);
  });

  it('has a month', () => {
    expect([formatMonth(on('2023-11-30'), 'de'), formatMonth(on('2023-11-30'), 'fr')]).toEqual([
      'November 2023',
      'novembre 2023',
    ]);
  });
});

describe('an instant', () => {
  it('is shown by the clock of Stuttgart, in winter and in summer', () => {
    expect(formatInstant('2023-11-21T23:30:00Z', 'de')).toBe('22. November 2023, 00:30 Uhr');
    expect(formatInstant('2026-06-30T22:05:00Z', 'fr')).toBe('1er juillet 2026, 00:05');
  });
});

describe('a duration', () => {
  it.each([
    ['2022-07-15', '2026-11-22', 'seit 4 Jahren 4 Monaten', 'depuis 4 ans et 4 mois'],
    ['2025-10-22', '2026-11-22', 'seit 1 Jahr 1 Monat', 'depuis 1 an et 1 mois'],
    ['2024-11-22', '2026-11-22', 'seit 2 Jahren', 'depuis 2 ans'],
    ['2026-09-22', '2026-11-22', 'seit 2 Monaten', 'depuis 2 mois'],
    ['2026-11-21', '2026-11-22', 'seit 1 Tag', 'depuis 1 jour'],
    ['2026-10-23', '2026-11-22', 'seit 30 Tagen', 'depuis 30 jours'],
    ['2026-11-22', '2026-11-22', 'seit heute', 'depuis aujourd’hui'],
  ])('from %s to %s is "%s" · "%s"', (from, to, de, fr) => {
    expect([formatSince(on(from), on(to), 'de'), formatSince(on(from), on(to), 'fr')]).toEqual([de, fr]);
  });

  it('can stand without "since"', () => {
    expect(formatDuration(on('2022-07-15'), on('2026-11-22'), 'de')).toBe('4 Jahren 4 Monaten');
  });
});

describe('a number', () => {
  it('is grouped as the language does', () => {
    expect(formatNumber(15376600, 'de')).toBe('15.376.600');
    expect(plainSpaces(formatNumber(15376600, 'fr'))).toBe('15 376 600');
  });

  it('is a share with a space before the sign, and a dash where there is none', () => {
    expect(formatPercent(48, 'de')).toBe('48\u00a0%');
    expect(formatPercent(48, 'fr')).toBe('48\u202f%');
    expect([formatPercent(null, 'de'), formatPercent(null, 'fr')]).toEqual(['–', '–']);
    expect(formatPercent(0, 'de')).toBe('0\u00a0%');
  });

  it('is an amount in whole euros, and a dash where it is not known', () => {
    expect(plainSpaces(formatEuro(15376600, 'de'))).toBe('15.376.600 €');
    expect(plainSpaces(formatEuro(0, 'fr'))).toBe('0 €');
    expect(formatEuro(null, 'de')).toBe('–');
  });
});

describe('a list', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a und b', 'a et b'],
    [['a', 'b', 'c'], 'a, b und c', 'a, b et c'],
  ])('of %j reads "%s" · "%s"', (items, de, fr) => {
    expect([formatList(items, 'de'), formatList(items, 'fr')]).toEqual([de, fr]);
  });
});

describe('a template', () => {
  it('prints a dash for a value that is missing', () => {
    expect(fill('am {day}', {})).toBe('am –');
  });

  it('leaves an optional clause out when a value in it is missing', () => {
    const template = 'vergeben[: {code}][ seit {day}].';
    expect(fill(template, { code: '3.2.1' })).toBe('vergeben: 3.2.1.');
    expect(fill(template, { day: 'heute' })).toBe('vergeben seit heute.');
  });

  it('does not read what it prints as a template', () => {
    expect(fill('„{title}“', { title: 'A {day} [B]', day: 'C' })).toBe('„A {day} [B]“');
  });
});

describe('facts', () => {
  it('print days in words, numbers grouped, lists joined; what cannot be printed is missing', () => {
    const facts = { on: '2026-04-01', n: 1000, key: 'x', list: ['2024', '2025'], none: null, empty: [], mixed: [1] };
    expect(factTexts(facts, 'de')).toEqual({
      on: '1. April 2026',
      n: '1.000',
      key: 'x',
      list: '2024 und 2025',
      none: undefined,
      empty: undefined,
      mixed: undefined,
    });
  });
});

it('French gets its no-break spaces and curved apostrophes, once, German stays as it is', () => {
  expect(typeset('« a » : b ; c ?', 'fr')).toBe('«\u00a0a\u00a0»\u00a0: b\u202f; c\u202f?');
  expect(typeset('48 % de 6 €', 'fr')).toBe('48\u202f% de 6\u00a0€');
  expect(typeset("l'état, aujourd'hui", 'fr')).toBe('l’état, aujourd’hui');
  expect(typeset(typeset('« a » : b', 'fr'), 'fr')).toBe(typeset('« a » : b', 'fr'));
  expect(typeset("a : b 'c'", 'de')).toBe("a : b 'c'");
});

it('a sentence begins with a capital', () => {
  expect(['gefährdet', 'à risque', ''].map(capitalized)).toEqual(['Gefährdet', 'À risque', '']);
});
