import { standsOpen, type Action, type Implementation, type LocalDate } from '../../index';
import { aMeasure, on } from '@wegmarke/domain-testing';

const AROUND = { inSealedRound: false, leadOffered: false };

const measure = (implementation: Implementation, confirmedOn?: LocalDate) =>
  aMeasure()
    .reported({
      asOfOn: on('2026-02-01'),
      implementation,
      effectiveOn: on('2026-02-01'),
      ...(confirmedOn && { confirmedOn }),
    })
    .facts();

const DECISIONS: readonly Action[] = ['rebaseline', 'add-milestone', 'change-goal', 'change-field', 'change-kind'];
const GIVING_WAY: readonly Action[] = ['replace-measure', 'split-measure', 'merge-measures'];

/** Which of the actions that depend on it stand open in each state. */
const OPEN_IN: Readonly<Record<Implementation, readonly Action[]>> = {
  not_started: ['set-coordinator-view', ...DECISIONS, ...GIVING_WAY],
  preparing: ['set-coordinator-view', ...DECISIONS, ...GIVING_WAY],
  running: ['set-coordinator-view', ...DECISIONS, ...GIVING_WAY],
  on_hold: [...DECISIONS, ...GIVING_WAY],
  implemented: ['confirm-implemented', 'reopen-implemented'],
  dropped: ['resume-measure'],
  replaced: [],
};
const LISTED: readonly Action[] = [
  'set-coordinator-view',
  'confirm-implemented',
  'reopen-implemented',
  'resume-measure',
  ...DECISIONS,
  ...GIVING_WAY,
];

describe('what the state of a measure leaves room for', () => {
  it.each(Object.keys(OPEN_IN) as Implementation[])('%s', (implementation) => {
    const open = LISTED.filter((action) => standsOpen(action, measure(implementation), AROUND));
    expect(open).toEqual(OPEN_IN[implementation]);
  });

  it('is no second confirmation', () => {
    const confirmed = measure('implemented', on('2026-03-01'));
    expect(standsOpen('confirm-implemented', confirmed, AROUND)).toBe(false);
  });

  it('is a milestone dropped only while one is open', () => {
    const withStep = aMeasure()
      .withMilestone({ baselineOn: on('2026-06-30') })
      .facts();
    expect(standsOpen('drop-milestone', withStep, AROUND)).toBe(true);
    expect(standsOpen('drop-milestone', { ...withStep, milestones: [] }, AROUND)).toBe(false);
    expect(standsOpen('drop-milestone', measure('dropped'), AROUND)).toBe(false);
  });

  it('is no cancelling of what a sealed round holds, and no second offer', () => {
    const facts = aMeasure().facts();
    expect(standsOpen('cancel-measure', facts, AROUND)).toBe(true);
    expect(standsOpen('cancel-measure', facts, { ...AROUND, inSealedRound: true })).toBe(false);
    expect(standsOpen('offer-lead', facts, AROUND)).toBe(true);
    expect(standsOpen('offer-lead', facts, { ...AROUND, leadOffered: true })).toBe(false);
  });

  it('is everything that does not depend on it', () => {
    expect(standsOpen('read', measure('replaced'), AROUND)).toBe(true);
    expect(standsOpen('change-master-data', measure('dropped'), AROUND)).toBe(true);
  });
});
