import { DOMAIN_ERROR_CODES } from '@wegmarke/domain';
import { plainSpaces } from '../testing/plain-spaces';
import { PROBLEM_GROUPS } from './problem-groups';
import { PROBLEM_CODES, problemSentence } from './problem-sentence';

it.each<[string, Record<string, unknown>, string, string]>([
  ['code-taken', { code: '3.2.1' }, 'Diesen Code gibt es bereits: 3.2.1.', 'Ce code existe déjà : 3.2.1.'],
  ['code-taken', {}, 'Diesen Code gibt es bereits.', 'Ce code existe déjà.'],
  [
    'day-before-adoption',
    { day: '2019-01-01', adoptedOn: '2020-07-14' },
    'Der Tag 1. Januar 2019 liegt vor der Verabschiedung der Konzeption am 14. Juli 2020.',
    'La date du 1er janvier 2019 est antérieure à l’adoption de la conception le 14 juillet 2020.',
  ],
  [
    'move-not-allowed',
    { from: 'implemented', to: 'running' },
    'Von diesem Umsetzungsstand aus ist der Wechsel nicht vorgesehen: von „umgesetzt“ nach „in Umsetzung“.',
    'Ce changement n’est pas prévu depuis cet état : de « réalisée » à « en cours ».',
  ],
  [
    'period-invalid',
    { from: '2023-12-31', to: '2023-01-01' },
    'Der Berichtszeitraum passt nicht: 31. Dezember 2023 bis 1. Januar 2023. Der Stichtag liegt in ihm.',
    'La période n’est pas cohérente : du 31 décembre 2023 au 1er janvier 2023. La date de référence s’y trouve.',
  ],
  [
    'text-too-long',
    { length: 12000, maximum: 10000 },
    'Der Text ist zu lang: 12.000 Zeichen, erlaubt sind 10.000.',
    'Le texte est trop long : 12 000 caractères pour un maximum de 10 000.',
  ],
  [
    'value-invalid',
    { expected: 'list' },
    'Dieser Wert passt hier nicht; erwartet wird eine Liste.',
    'Cette valeur ne convient pas ici ; valeur attendue : une liste.',
  ],
  [
    'value-unknown',
    { value: 'soon', known: ['short', 'medium', 'long'] },
    'Dieser Wert ist nicht bekannt: „soon“. Bekannt sind short, medium und long.',
    'Cette valeur n’est pas connue : « soon ». Valeurs connues : short, medium et long.',
  ],
])('%s with %j says what is wrong', (code, data, de, fr) => {
  expect(plainSpaces(problemSentence(code, data, 'de').detail)).toBe(de);
  expect(plainSpaces(problemSentence(code, data, 'fr').detail)).toBe(fr);
});

it('has a title per concept', () => {
  expect(problemSentence('measure-not-found', {}, 'de').title).toBe('Nicht gefunden');
  expect(problemSentence('role-missing', {}, 'fr').title).toBe('Action non autorisée');
});

it.each(['toString', '', 'no-such-code'])('answers the unknown code "%s" with a general sentence', (code) => {
  expect(problemSentence(code, { secret: 'x' }, 'de')).toEqual({
    title: 'Nicht möglich',
    detail: `Das ist so nicht möglich (Kennung ${code}).`,
  });
});

it('knows every code of the domain, each in one group with a title', () => {
  expect(PROBLEM_CODES).toEqual(DOMAIN_ERROR_CODES);
  expect(Object.values(PROBLEM_GROUPS).flat().sort()).toEqual([...DOMAIN_ERROR_CODES].sort());
});

it('says whole sentences, also when all data are missing', () => {
  for (const code of PROBLEM_CODES) {
    for (const language of ['de', 'fr'] as const) {
      const { title, detail } = problemSentence(code, {}, language);
      expect(title).not.toBe('');
      expect(detail).toMatch(/^[^[\]{}–]+\.$/);
    }
  }
});
