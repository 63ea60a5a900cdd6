import { numbersIn, sinceLastReport, STATUS_CLASSES, type SnapshotMeasure, type StatusClass } from '@wegmarke/domain';
import {
  aSnapshot,
  aSnapshotMeasure,
  aSnapshotMilestone,
  aState,
  measureCode,
  planned,
} from '@wegmarke/domain-testing';
import * as fc from 'fast-check';
import { plainSpaces } from '../testing/plain-spaces';
import { SINCE_NAMES, sentenceOf } from '../testing/since-cases';
import { sinceSentences } from './since-sentences';

const codes = (...of: string[]) => of.map(measureCode);

const measure = (
  code: string,
  status: StatusClass = 'running',
  given: Partial<SnapshotMeasure> = {},
): SnapshotMeasure => aSnapshotMeasure(code, { state: aState({ status, reported: null, computed: null }), ...given });
const numbered = (count: number, status?: StatusClass): SnapshotMeasure[] =>
  Array.from({ length: count }, (_, index) => measure(`1.1.${index + 1}`, status));

const sentencesOf = (before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]) =>
  sinceSentences(sinceLastReport(aSnapshot(2024, before), aSnapshot(2025, after)), SINCE_NAMES);
const said = (key: string, before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]) =>
  sentenceOf(key, sentencesOf(before, after));

describe('the totals', () => {
  it('say the days and both numbers', () => {
    expect(said('totals', numbered(1), numbered(2))).toEqual([
      'Am Stichtag 31. Dezember 2025 zählt die Konzeption 2 Maßnahmen, die weder entfallen noch ersetzt sind; im vorigen Bericht (Stichtag 31. Dezember 2024) waren es 1.',
      'À la date de référence du 31 décembre 2025, la conception compte 2 mesures ni abandonnées ni remplacées ; le rapport précédent (date de référence : 31 décembre 2024) en comptait 1.',
    ]);
  });

  it('say those that ended apart, where there are any', () => {
    expect(said('totals.with-ended', numbered(2), numbered(2))).toEqual([]);
    expect(said('totals.with-ended', numbered(2), [...numbered(2), measure('2.1.1', 'dropped')])[0]).toBe(
      'Mit den entfallenen und ersetzten Maßnahmen sind es 3, im vorigen Bericht 2.',
    );
  });
});

describe('the bridge', () => {
  it.each<[string, SnapshotMeasure[], SnapshotMeasure[], string, string]>([
    [
      'nothing',
      numbered(2),
      numbered(2),
      'Seither ist keine Maßnahme hinzugekommen und keine ausgeschieden.',
      'Depuis lors, aucune mesure ne s’est ajoutée et aucune n’est sortie.',
    ],
    [
      'one new',
      numbered(2),
      numbered(3),
      'Hinzugekommen ist 1 Maßnahme (neu aufgenommen), ausgeschieden ist keine: 2 + 1 = 3.',
      '1 mesure s’est ajoutée (nouvelle), aucune n’est sortie : 2 + 1 = 3.',
    ],
    [
      'two gone',
      numbered(3),
      [...numbered(1), measure('1.1.2', 'dropped')],
      'Hinzugekommen ist keine Maßnahme, ausgeschieden sind 2 (1 entfallen und 1 gestrichen): 3 − 2 = 1.',
      'Aucune mesure ne s’est ajoutée, 2 sont sorties (1 abandonnée et 1 annulée) : 3 − 2 = 1.',
    ],
    [
      'a split',
      numbered(100),
      [
        measure('1.1.1', 'replaced', { successors: codes('2.1.1', '2.1.2') }),
        ...numbered(100).slice(1),
        measure('2.1.1'),
        measure('2.1.2'),
      ],
      'Hinzugekommen sind 2 Maßnahmen (durch Teilung entstanden), ausgeschieden ist 1 (geteilt): 100 + 2 − 1 = 101.',
      '2 mesures se sont ajoutées (issues d’une scission), 1 est sortie (scindée) : 100 + 2 − 1 = 101.',
    ],
  ])('of %s', (_, before, after, de, fr) => {
    expect(said('bridge', before, after)).toEqual([de, fr]);
  });
});

describe('the moves between classes', () => {
  it.each<[string, SnapshotMeasure[], SnapshotMeasure[], string[]]>([
    ['no measure of both', [], numbered(1), []],
    [
      'one that stayed',
      numbered(1),
      numbered(1),
      [
        'Die einzige Maßnahme, die schon im vorigen Bericht stand, ist in ihrem Umsetzungsstand geblieben.',
        'La seule mesure qui figurait déjà dans le rapport précédent est restée au même état de mise en œuvre.',
      ],
    ],
    [
      'one that moved',
      numbered(1, 'not_started'),
      numbered(1),
      [
        'Die einzige Maßnahme, die schon im vorigen Bericht stand, hat ihren Umsetzungsstand gewechselt: von „nicht begonnen“ zu „in Umsetzung“.',
        'La seule mesure qui figurait déjà dans le rapport précédent a changé d’état de mise en œuvre : de « non commencée » à « en cours ».',
      ],
    ],
    [
      'all that stayed',
      numbered(2),
      numbered(2),
      [
        'Alle 2 Maßnahmen, die schon im vorigen Bericht standen, sind in ihrem Umsetzungsstand geblieben.',
        'Les 2 mesures qui figuraient déjà dans le rapport précédent sont toutes restées au même état de mise en œuvre.',
      ],
    ],
    [
      'all that moved',
      numbered(2),
      numbered(2, 'dropped'),
      [
        'Alle 2 Maßnahmen, die schon im vorigen Bericht standen, haben ihren Umsetzungsstand gewechselt: umgesetzt, entfallen oder ersetzt.',
        'Les 2 mesures qui figuraient déjà dans le rapport précédent ont toutes changé d’état de mise en œuvre : réalisées, abandonnées ou remplacées.',
      ],
    ],
    [
      'some of each',
      [measure('1.1.1'), measure('1.1.2'), measure('1.1.3', 'not_started'), measure('1.1.4', 'implemented_reported')],
      [
        measure('1.1.1'),
        measure('1.1.2', 'implemented_reported'),
        measure('1.1.3', 'preparing'),
        measure('1.1.4', 'implemented_confirmed'),
      ],
      [
        'Von den 4 Maßnahmen, die schon im vorigen Bericht standen, ist 1 in ihrem Umsetzungsstand geblieben und 3 haben ihn gewechselt: 1 von „nicht begonnen“ zu „in Vorbereitung“, 1 von „umgesetzt (gemeldet)“ zu „umgesetzt (bestätigt)“ und 1 umgesetzt, entfallen oder ersetzt.',
        'Sur les 4 mesures qui figuraient déjà dans le rapport précédent, 1 est restée au même état de mise en œuvre et 3 en ont changé : 1 de « non commencée » à « en préparation », 1 de « réalisée (déclarée) » à « réalisée (confirmée) » et 1 réalisée, abandonnée ou remplacée.',
      ],
    ],
  ])('of %s', (_, before, after, expected) => {
    expect(said('moves', before, after)).toEqual(expected);
  });
});

describe('a list of measures', () => {
  const arrived = (count: number) => said('new', [], numbered(count))[0];

  it('names a few by title, some by code, many by number', () => {
    expect(arrived(1)).toBe('Neu aufgenommen ist 1 Maßnahme: 1.1.1 „M1.1.1“.');
    expect(arrived(2)).toBe('Neu aufgenommen sind 2 Maßnahmen: 1.1.1 „M1.1.1“ und 1.1.2 „M1.1.2“.');
    expect(arrived(5)).toBe('Neu aufgenommen sind 5 Maßnahmen: 1.1.1, 1.1.2, 1.1.3, 1.1.4 und 1.1.5.');
    expect(arrived(13)).toBe('Neu aufgenommen sind 13 Maßnahmen.');
  });

  it('says the French title where there is one, else the German one, else the code', () => {
    expect(said('new', [], [measure('1.1.1'), measure('1.1.2'), measure('9.1.1')])[1]).toBe(
      '3 nouvelles mesures ont été enregistrées : 1.1.1 « Exemple », 1.1.2 « M1.1.2 » et 9.1.1.',
    );
  });

  it.each<[string, StatusClass | null, StatusClass | null, string]>([
    ['dropped', 'running', 'dropped', 'Entfallen ist 1 Maßnahme: 1.1.1 „M1.1.1“.'],
    ['resumed', 'dropped', 'running', 'Wieder aufgenommen ist 1 Maßnahme: 1.1.1 „M1.1.1“.'],
    ['removed', 'running', null, 'Als irrtümlich erfasst gestrichen ist 1 Maßnahme: 1.1.1 „M1.1.1“.'],
    [
      'passing',
      null,
      'dropped',
      'Zwischen den beiden Stichtagen aufgenommen und wieder ausgeschieden ist 1 Maßnahme: 1.1.1 „M1.1.1“.',
    ],
    [
      'replaced',
      'running',
      'replaced',
      'Ersetzt ist 1 Maßnahme, ohne dass eine Nachfolgerin festgehalten ist: 1.1.1 „M1.1.1“.',
    ],
    ['implemented', 'running', 'implemented_confirmed', 'Neu umgesetzt ist 1 Maßnahme (bestätigt): 1.1.1 „M1.1.1“.'],
    ['implemented', 'running', 'running', 'Seither ist keine weitere Maßnahme umgesetzt.'],
  ])('says what was %s (%s → %s)', (key, from, to, sentence) => {
    const of = (status: StatusClass | null) => (status === null ? [] : [measure('1.1.1', status)]);
    expect(said(key, of(from), of(to))[0]).toBe(sentence);
  });

  it('tells confirmed and reported apart', () => {
    const after = [measure('1.1.1', 'implemented_reported'), measure('1.1.2', 'implemented_confirmed')];
    expect(said('implemented', numbered(2), after)).toEqual([
      'Neu umgesetzt sind 2 Maßnahmen (1 bestätigt und 1 gemeldet): 1.1.1 „M1.1.1“ und 1.1.2 „M1.1.2“.',
      '2 mesures sont nouvellement réalisées (1 confirmée et 1 déclarée) : 1.1.1 « Exemple » et 1.1.2 « M1.1.2 ».',
    ]);
  });
});

describe('what became of what', () => {
  const became = (code: string, ...successors: string[]) =>
    measure(code, 'replaced', { successors: codes(...successors) });

  it('is said for each case', () => {
    const before = numbered(4);
    const after = [
      became('1.1.1', '2.1.1', '2.1.2'),
      became('1.1.2', '2.1.3'),
      became('1.1.3', '2.1.3'),
      became('1.1.4', '2.1.4'),
      ...['2.1.1', '2.1.2', '2.1.3', '2.1.4'].map((code) => measure(code)),
    ];
    const lineage = sentencesOf(before, after).filter(({ key }) => key.startsWith('lineage.'));
    expect(lineage.map(({ de }) => de)).toEqual([
      'Die Maßnahme 1.1.1 „M1.1.1“ ist geteilt worden in 2.1.1 „M2.1.1“ und 2.1.2 „M2.1.2“.',
      'Die Maßnahmen 1.1.2 „M1.1.2“ und 1.1.3 „M1.1.3“ sind zusammengeführt worden zu 2.1.3 „M2.1.3“.',
      'Die Maßnahme 1.1.4 „M1.1.4“ ist ersetzt worden durch 2.1.4 „M2.1.4“.',
    ]);
    expect(plainSpaces(lineage[0]?.fr ?? '')).toBe(
      'La mesure 1.1.1 « Exemple » a été scindée en 2.1.1 « M2.1.1 » et 2.1.2 « M2.1.2 ».',
    );
  });
});

describe('between any two rounds', () => {
  const CODES = ['1.1.1', '1.1.2', '2.1.1', '2.1.2', '9.1.1'];
  const anyRound = fc.subarray(CODES).chain((of) =>
    fc.tuple(
      ...of.map((code) =>
        fc
          .record({
            status: fc.constantFrom(...STATUS_CLASSES),
            successors: fc.subarray(codes(...CODES)),
            needsHelp: fc.boolean(),
            days: fc.integer({ min: 10, max: 28 }),
          })
          .map(({ status, days, ...given }) =>
            measure(code, status, {
              ...given,
              milestones: [aSnapshotMilestone({ forecast: planned(`2026-06-${days}`) })],
            }),
          ),
      ),
    ),
  );

  it('every sentence is whole, said once, and has the same numbers in both languages', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (before, after) => {
        const sentences = sentencesOf(before, after);
        expect(new Set(sentences.map(({ key }) => key)).size).toBe(sentences.length);
        for (const { key, de, fr } of sentences) {
          expect(`${key} ${de}`).toMatch(/^\S+ [\p{L}\d][^{}[\]]+\.$/u);
          expect(`${key} ${fr}`).toMatch(/^\S+ [\p{L}\d][^{}[\]]+\.$/u);
          expect(numbersIn(fr).toSorted()).toEqual(numbersIn(de).toSorted());
        }
      }),
    );
  });
});
