import { ministryKey, on, strategyKey } from '@wegmarke/domain-testing';
import { actorOn, deputisedOn, may, type DeputisedGrants, type RoleGrant } from '../index';

const strategy = strategyKey('frankreich');
const vm = ministryKey('vm');
const desk: RoleGrant = { role: 'desk', ministry: vm };
const approver: RoleGrant = { role: 'approver', ministry: vm };
const inAugust: DeputisedGrants = {
  onBehalfOf: 'p-approver',
  fromOn: on('2026-08-01'),
  toOn: on('2026-08-31'),
  grants: [approver],
};

describe('a deputy', () => {
  it.each([
    ['2026-07-31', []],
    ['2026-08-01', [approver]],
    ['2026-08-31', [approver]],
    ['2026-09-01', []],
  ])('on %s has the own grants and %j', (day, more) => {
    expect(actorOn('p-desk', [desk], [inAugust], on(day))).toEqual({ personId: 'p-desk', grants: [desk, ...more] });
  });

  it('stands in until further notice when no last day is named', () => {
    expect(deputisedOn([{ ...inAugust, toOn: null }], on('2030-01-01'))).toHaveLength(1);
  });

  it('signs for the approver, but never what he or she wrote', () => {
    const actor = actorOn('p-desk', [desk], [inAugust], on('2026-08-15'));
    const report = {
      type: 'report',
      strategy,
      lead: vm,
      participants: [],
      state: 'submitted',
      writtenBy: 'p-other',
      submittedBy: 'p-other',
      signedBy: null,
    } as const;
    expect(may(actor, 'sign-report', report)).toEqual({ allowed: true });
    expect(may(actor, 'sign-report', { ...report, writtenBy: 'p-desk' })).toEqual({
      allowed: false,
      because: 'own-work',
    });
  });
});
