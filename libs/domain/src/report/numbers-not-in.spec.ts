import { numbersIn, numbersNotIn } from '../index';

describe('the numbers of a sentence', () => {
  it('are read as written, each once', () => {
    expect(numbersIn('Von 1.234 sind 12,5\u00a0% (3.2.1, 3.2.1) am 31.12.2025 und 1\u202f234, 5.')).toEqual([
      '1.234',
      '12,5',
      '3.2.1',
      '31.12.2025',
      '1\u202f234',
      '5',
    ]);
    expect(numbersIn('Keine Zahl.')).toEqual([]);
  });
});

describe('an edited sentence', () => {
  const SENTENCE = 'Am 31. Dezember 2025 waren 1.234 von 2.000 Maßnahmen (61,7\u00a0%) in Umsetzung, darunter 3.2.1.';

  it.each<[string, string[]]>([
    ['1.234 von 2.000 laufen, darunter 3.2.1.', []],
    ['1234 von 2000.', []],
    ['1\u202f234 von 2\u00a0000, das sind 61,70\u202f%.', []],
    ['1’234 laufen.', []],
    ['1 234 laufen.', []],
    ['1 235 laufen.', ['1', '235']],
    ['Am 31.12.2025 liefen 1.234.', []],
    ['Am 30.12.2025 liefen 1.234.', ['30.12.2025']],
    ['Am 31.12.2024 liefen 1.234.', ['31.12.2024']],
    ['1.235 von 2.000.', ['1.235']],
    ['Rund 1.200 von 2.000 (60\u00a0%).', ['1.200', '60']],
    ['Darunter 3.2.2.', ['3.2.2']],
    ['61,7 und 61.7', ['61.7']],
    ['Ohne Zahlen.', []],
  ])('%s disagrees in %j', (edited, numbers) => {
    expect(numbersNotIn(edited, SENTENCE)).toEqual(numbers);
  });

  it('agrees with itself', () => {
    expect(numbersNotIn(SENTENCE, SENTENCE)).toEqual([]);
  });
});
