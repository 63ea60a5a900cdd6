import {
  changeGoalDetails,
  changeGoalDue,
  changeGoalField,
  changeGoalHorizon,
  planGoal,
  type GoalPlanningDay,
  type GoalRecord,
  type PlannedGoal,
} from '../../index';
import { A_DECISION, aGoal, aMeasure, fieldKey, goalCode, ministryKey, on, refusalOf } from '@wegmarke/domain-testing';

const today = on('2026-02-01');
const NO_PAPER = { documentNumber: '', decidedOn: null };
const details: GoalRecord['details'] = {
  title: { de: 'Musterziel', fr: null },
  owner: ministryKey('ministry-a'),
  provenance: { title: 'sample', horizon: 'sample', owner: 'sample' },
  sources: [],
};
const record = (): GoalRecord => ({ facts: aGoal().facts(), details });
const day: GoalPlanningDay = {
  today,
  strategyAdoptedOn: on('2020-07-14'),
  fields: [fieldKey('3'), fieldKey('4')],
  ministries: [ministryKey('ministry-a'), ministryKey('ministry-b')],
  takenCodes: [goalCode('3.1')],
};
const planned = (change: Partial<PlannedGoal> = {}): PlannedGoal => ({
  code: goalCode('3.2'),
  field: fieldKey('3'),
  horizon: 'short',
  adoptedOn: null,
  dueOn: null,
  details,
  ...change,
});

describe('planGoal', () => {
  it('takes the day on which the strategy was adopted, unless another one is named', () => {
    expect(planGoal(planned(), A_DECISION, day).goal.facts.adoptedOn).toBe('2020-07-14');
    expect(planGoal(planned({ adoptedOn: on('2025-01-01') }), A_DECISION, day).goal.facts.adoptedOn).toBe('2025-01-01');
    expect(planGoal(planned(), A_DECISION, day).audit).toMatchObject({
      kind: 'goal-planned',
      subject: '3.2',
      old: null,
    });
  });

  it('may have no owner and its own due day', () => {
    const goal = planned({ dueOn: on('2020-07-14'), details: { ...details, owner: null } });
    expect(refusalOf(() => planGoal(goal, A_DECISION, day))).toBeNull();
  });

  it.each<[string, Partial<PlannedGoal>, string, string]>([
    ['a code in use', { code: goalCode('3.1') }, 'code-taken', '/code'],
    ['a code that is none', { code: goalCode('a b') }, 'code-invalid', '/code'],
    ['an unknown field', { field: fieldKey('9') }, 'field-unknown', '/field'],
    ['adoption in the future', { adoptedOn: on('2026-02-02') }, 'day-in-future', '/adoptedOn'],
    ['a due day before adoption', { dueOn: on('2020-07-13') }, 'due-before-adoption', '/dueOn'],
    ['no title', { details: { ...details, title: { de: '', fr: null } } }, 'text-missing', '/title/de'],
    ['an unknown owner', { details: { ...details, owner: ministryKey('ministry-x') } }, 'ministry-unknown', '/owner'],
  ])('refuses %s', (_, change, code, pointer) => {
    expect(refusalOf(() => planGoal(planned(change), A_DECISION, day))).toEqual({ code, pointer });
  });
});

describe('Changing a goal', () => {
  it('sets another due day, or the one its horizon gives', () => {
    const due = changeGoalDue(record(), on('2030-12-31'), A_DECISION, today);
    expect(due.goal.facts.dueOn).toBe('2030-12-31');
    expect(due.audit).toMatchObject({ kind: 'goal-changed', old: { dueOn: null }, new: { dueOn: '2030-12-31' } });
    expect(changeGoalDue(due.goal, null, A_DECISION, today).goal.facts.dueOn).toBeNull();
  });

  it('sets another horizon and says where it comes from', () => {
    const { goal, audit } = changeGoalHorizon(record(), 'short', A_DECISION, { today });
    expect(goal.facts.horizon).toBe('short');
    expect(goal.details.provenance.horizon).toBe('recorded');
    expect(audit.old).toEqual({ horizon: 'long', provenance: details.provenance });
  });

  it('moves to another field with its measures', () => {
    const measures = [aMeasure().withGoal(aGoal().facts()).record()];
    const changes = changeGoalField(record(), fieldKey('4'), measures, A_DECISION, day);
    expect(changes.goal.goal.facts.field).toBe('4');
    expect(changes.measures.map(({ record: { facts } }) => [facts.field, facts.goal?.field])).toEqual([['4', '4']]);
    expect(changes.measures[0]?.audit.kind).toBe('measure-field-changed');
  });

  it('takes another title or another owner', () => {
    const titled = changeGoalDetails(record(), { title: { de: 'Neu', fr: null } }, A_DECISION, day).goal.details;
    expect(titled).toMatchObject({ title: { de: 'Neu' }, provenance: { title: 'recorded', owner: 'sample' } });
    const owned = changeGoalDetails(record(), { owner: null }, A_DECISION, { ...day, origin: 'public' }).goal.details;
    expect(owned).toMatchObject({ owner: null, provenance: { title: 'sample', owner: 'public' } });
  });

  it.each<[string, () => unknown, string, string]>([
    ['the same due day', () => changeGoalDue(record(), null, A_DECISION, today), 'nothing-changed', '/dueOn'],
    [
      'a due day before adoption',
      () => changeGoalDue(record(), on('2025-12-31'), A_DECISION, today),
      'due-before-adoption',
      '/dueOn',
    ],
    [
      'the same horizon',
      () => changeGoalHorizon(record(), 'long', A_DECISION, { today }),
      'nothing-changed',
      '/horizon',
    ],
    [
      'the same field',
      () => changeGoalField(record(), fieldKey('3'), [], A_DECISION, day),
      'nothing-changed',
      '/field',
    ],
    [
      'an unknown field',
      () => changeGoalField(record(), fieldKey('9'), [], A_DECISION, day),
      'field-unknown',
      '/field',
    ],
    [
      'an empty title',
      () => changeGoalDetails(record(), { title: { de: '', fr: null } }, A_DECISION, day),
      'text-missing',
      '/title/de',
    ],
    [
      'an unknown owner',
      () => changeGoalDetails(record(), { owner: ministryKey('x') }, A_DECISION, day),
      'ministry-unknown',
      '/owner',
    ],
  ])('refuses %s', (_, decide, code, pointer) => {
    expect(refusalOf(decide)).toEqual({ code, pointer });
  });

  it.each<[string, () => unknown]>([
    ['planned', () => planGoal(planned(), NO_PAPER, day)],
    ['given a due day', () => changeGoalDue(record(), on('2030-12-31'), NO_PAPER, today)],
    ['given a horizon', () => changeGoalHorizon(record(), 'short', NO_PAPER, { today })],
    ['moved', () => changeGoalField(record(), fieldKey('4'), [], NO_PAPER, day)],
    ['reworded', () => changeGoalDetails(record(), { owner: null }, NO_PAPER, day)],
  ])('is refused without a document number when %s', (_, decide) => {
    expect(refusalOf(decide)?.code).toBe('document-number-missing');
  });
});
