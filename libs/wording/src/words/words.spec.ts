import * as wording from '../index';

type Dictionary = Readonly<Record<'de' | 'fr', Readonly<Record<string, unknown>>>>;

function isDictionary(value: unknown): value is Dictionary {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'de,fr') return false;
  return Object.values(value).every((words) => typeof words === 'object');
}

/** Grammars are parts of sentences, set when the sentence is made. */
const isGrammar = (name: string): boolean => name.endsWith('_GRAMMARS');

const dictionaries = Object.entries(wording).flatMap(([name, value]) =>
  isDictionary(value) && !isGrammar(name) ? [[name, value] as const] : [],
);

it('are found at all', () => {
  expect(dictionaries.length).toBeGreaterThan(15);
});

it.each(dictionaries)('%s has the same keys in both languages', (_name, words) => {
  expect(Object.keys(words.fr).sort()).toEqual(Object.keys(words.de).sort());
});

it.each(dictionaries)(
  '%s is written as it is printed: no double or outer spaces, German without French quotes',
  (_name, words) => {
    for (const text of JSON.stringify([words.de, words.fr]).matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      expect(text[1]).not.toMatch(/^\s|\s$| {2}/);
    }
    expect(JSON.stringify(words.de)).not.toMatch(/[«»]/);
  },
);

it.each(dictionaries)('%s is typeset in French', (_name, words) => {
  expect(JSON.stringify(words.fr)).not.toMatch(/ [;:?!»%]|« |\p{L}'\p{L}/u);
});

it('call the axes as the domain rules do', () => {
  expect(wording.IMPLEMENTATION_WORDS.de).toEqual({
    not_started: 'nicht begonnen',
    preparing: 'in Vorbereitung',
    running: 'in Umsetzung',
    implemented: 'umgesetzt',
    on_hold: 'zurückgestellt',
    dropped: 'entfallen',
    replaced: 'ersetzt',
  });
  expect(Object.values(wording.IMPLEMENTATION_WORDS.fr)).toEqual([
    'non commencée',
    'en préparation',
    'en cours',
    'réalisée',
    'suspendue',
    'abandonnée',
    'remplacée',
  ]);
  expect(Object.values(wording.COURSE_WORDS.de)).toEqual(['im Plan', 'gefährdet', 'kritisch', 'nicht bewertet']);
  expect(Object.values(wording.COURSE_WORDS.fr)).toEqual(['conforme', 'à risque', 'critique', 'non évaluée']);
});

it('tell every course and every status by a shape of its own', () => {
  for (const shapes of [wording.COURSE_SHAPES, wording.STATUS_SHAPES]) {
    expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length);
  }
});

it('mark sample data', () => {
  expect(wording.SAMPLE_MARK).toEqual({ de: 'Musterdaten', fr: 'Données d’exemple' });
  expect(wording.SAMPLE_SPLIT_NOTE.de).toBe('Aufteilung: Muster; veröffentlicht ist nur die Summe');
});
