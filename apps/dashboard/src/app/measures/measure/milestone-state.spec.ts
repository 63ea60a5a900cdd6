import type { LocalDate } from '@wegmarke/domain';
import { milestoneAnswer } from '../../../testing/measure-answer';
import { measureWords } from './measure.words';
import { milestoneState } from './milestone-state';

const on = (day: string): LocalDate => day as LocalDate;
const past = { on: on('2026-03-31'), precision: 'day' } as const;

const cases: readonly [string, Parameters<typeof milestoneAnswer>[0], string][] = [
  ['open before its day', {}, 'offen'],
  [
    'overdue since the day after its baseline',
    { baseline: past, overdue: true, kept: false },
    'überfällig seit 7 Monaten (1. April 2026)',
  ],
  ['open with a new baseline after the first one expired', { kept: false }, 'offen, erster Termin nicht eingehalten'],
  ['reached in time', { actualOn: on('2026-03-10'), kept: true }, 'erreicht, Termin eingehalten'],
  ['reached too late', { actualOn: on('2026-04-10'), kept: false }, 'erreicht, Termin nicht eingehalten'],
  ['reached before any baseline expired', { actualOn: on('2026-04-10'), kept: null }, 'erreicht'],
  [
    'dropped, whatever else it was',
    { droppedOn: on('2026-05-02'), overdue: false, kept: false },
    'entfallen am 2. Mai 2026',
  ],
  [
    'closed with its measure',
    { closedOn: on('2026-06-01'), kept: false },
    'mit der Maßnahme abgeschlossen am 1. Juni 2026',
  ],
];

describe('a milestone', () => {
  it.each(cases)('is %s', (_name, change, said) => {
    expect(milestoneState(milestoneAnswer(change), on('2026-11-22'), measureWords.de.milestones, 'de')).toBe(said);
  });
});
