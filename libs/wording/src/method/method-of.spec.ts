import {
  COURSE_REASONS,
  DEFAULT_COURSE_RULES,
  FIGURE_KEYS,
  STATUS_CLASSES,
  type Language,
  type LocalDate,
} from '@wegmarke/domain';
import { plainSpaces } from '../testing/plain-spaces';
import type { MethodRow, MethodSectionKey } from './method';
import { methodOf } from './method-of';

const rules = { ...DEFAULT_COURSE_RULES, criticalOverdueDays: 45, validFrom: '2027-01-01' as LocalDate };
const spans = { short: 1, medium: 5, long: 10 };

function rowsOf(section: MethodSectionKey, language: Language): readonly MethodRow[] {
  return methodOf(rules, spans, language).find(({ key }) => key === section)?.rows ?? [];
}

it('prints the thresholds in force, not those of the code', () => {
  expect(rowsOf('course', 'de')[0]?.cells).toEqual([
    '1',
    'Ein kritischer Umsetzungsschritt ist mehr als 45 Tage überfällig, und sein voraussichtlicher Termin fehlt oder ist verstrichen.',
    'Kritisch',
  ]);
  expect(rowsOf('course', 'fr')[5]?.cells[1]).toContain('plus de 90 jours');
});

it('says from when the rule set holds', () => {
  const course = methodOf(rules, spans, 'fr').find(({ key }) => key === 'course');
  expect(course?.paragraphs[0]).toContain('Jeu de règles course-2026, en vigueur à partir du 1er janvier 2027');
});

it('has a row for every class, figure and row of the rule', () => {
  expect(rowsOf('status', 'de').map(({ key }) => key)).toEqual(STATUS_CLASSES);
  expect(rowsOf('figures', 'de').map(({ key }) => key)).toEqual(FIGURE_KEYS);
  expect(rowsOf('course', 'de').map(({ key }) => key)).toEqual(COURSE_REASONS);
});

it('lists parts, rest and exclusions as they are counted', () => {
  const implemented = rowsOf('figures', 'de').find(({ key }) => key === 'implemented');
  expect(implemented?.cells.slice(3)).toEqual([
    'umgesetzt (bestätigt)',
    'umgesetzt (gemeldet), nicht begonnen, in Vorbereitung, in Umsetzung, zurückgestellt',
    'Daueraufgabe, entfallen, ersetzt',
  ]);
  const milestones = rowsOf('figures', 'fr').find(({ key }) => key === 'milestonesKept');
  expect(milestones?.cells.slice(3)).toEqual(['respectée', 'non respectée', 'aucune']);
});

it('prints the spans of the horizons, one year in the singular', () => {
  expect(rowsOf('horizons', 'de').map(({ cells }) => cells.join(': '))).toEqual([
    'kurzfristig: 1 Jahr',
    'mittelfristig: 5 Jahre',
    'langfristig: 10 Jahre',
  ]);
});

it.each(['de', 'fr'] as const)('is complete in %s: every row has a cell per column, and no gap is left', (language) => {
  for (const { heading, paragraphs, columns, rows } of methodOf(rules, spans, language)) {
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    for (const text of [heading, ...paragraphs, ...columns, ...rows.flatMap(({ cells }) => cells)]) {
      expect(plainSpaces(text)).toMatch(/^[^[\]{}]+$/);
    }
  }
});
