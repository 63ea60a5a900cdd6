import { FIGURE_KEYS } from './figure';
import { figureSelection } from './figure-selection';

it('is a disjunction of filters, one per part', () => {
  expect(figureSelection('implementedOrStarted', 'numerator')).toEqual([
    { status: ['preparing'] },
    { status: ['running'] },
    { status: ['permanent'] },
    { status: ['implemented_reported'] },
    { status: ['implemented_confirmed'] },
  ]);
});

it.each([
  ['implemented', 'implemented_confirmed', [{ kind: ['one_off'], status: ['implemented_confirmed'] }]],
  ['implemented', 'dropped', [{ status: ['dropped'] }]],
  ['onCourse', 'no_course', [{ computed: [null] }]],
  ['onCourse', 'rest', [{ computed: ['at_risk'] }, { computed: ['critical'] }, { computed: ['not_assessed'] }]],
  ['reported', 'excluded', [{ report: ['not_due'] }, { report: [null] }]],
  ['horizonExpired', 'on_hold', [{ kind: ['one_off'], expired: true, status: ['on_hold'] }]],
  ['started', 'excluded', [{ status: ['dropped'] }, { status: ['replaced'] }]],
] as const)('%s opens its list "%s"', (figure, within, filters) => {
  expect(figureSelection(figure, within)).toEqual(filters);
});

it('has the parts and the rest in the denominator', () => {
  expect(figureSelection('reported', 'denominator')).toHaveLength(5);
});

it.each(['', 'constructor', 'on_track', 'kept', 'all'])('knows no list "%s" of the implemented', (within) => {
  expect(figureSelection('implemented', within)).toBeNull();
});

it('leaves milestones to the list of milestones', () => {
  expect(figureSelection('milestonesKept', 'numerator')).toBeNull();
});

it('opens a list for the numerator and denominator of every other figure', () => {
  for (const figure of FIGURE_KEYS.filter((key) => key !== 'milestonesKept')) {
    expect(figureSelection(figure, 'numerator')).not.toBeNull();
    expect(figureSelection(figure, 'denominator')).not.toBeNull();
  }
});
