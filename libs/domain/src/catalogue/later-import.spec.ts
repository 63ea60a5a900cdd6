import { catalogueCase } from '@wegmarke/domain-testing';
import { readMeasuresCsv, type GoalRecord, type MeasureRecord } from '../index';

const { today, fields, ministry, ministries, goals, measures, file, fileWith, plan, imported, measureNow, goalNow } =
  catalogueCase;

describe('A later import', () => {
  it('without strategy, fields and ministries leaves them as they are', () => {
    const csv = readMeasuresCsv('code,title.de,kind,field,lead\n3.1.1,Neuer Titel,one_off,language,km');
    const done = plan(csv, imported());
    expect(done.issues).toEqual([]);
    expect(done.measures.update.map(({ audit }) => audit.new['title'])).toEqual([{ de: 'Neuer Titel', fr: 'Mesure' }]);
  });

  it.each<[string, object, string[], (record: MeasureRecord) => unknown, unknown]>([
    [
      'title',
      { title: { de: 'Neu', fr: null } },
      ['master-data-changed'],
      ({ details }) => details.title,
      { de: 'Neu', fr: null },
    ],
    [
      'wording',
      { wording: { de: 'Neu' } },
      ['master-data-changed'],
      ({ details }) => details.wording,
      { de: 'Neu', fr: null },
    ],
    [
      'lead',
      { lead: 'mlw' },
      ['lead-handed-over'],
      ({ facts }) => facts.leads.at(-1),
      { ministry: 'mlw', from: today },
    ],
    [
      'lead, from the list of participants',
      { lead: 'sm', participants: ['km'] },
      ['lead-handed-over', 'master-data-changed'],
      ({ details }) => details.participants,
      ['km'],
    ],
    ['goal', { goal: null }, ['measure-goal-changed'], ({ facts }) => facts.goal, null],
    [
      'field and goal',
      { field: 'health', goal: '4.1' },
      ['measure-field-changed'],
      ({ facts }) => [facts.field, facts.goal?.code],
      ['health', '4.1'],
    ],
    [
      'field, without goal',
      { field: 'health', goal: undefined },
      ['measure-field-changed'],
      ({ facts }) => facts.goal,
      null,
    ],
    ['start', { start: null }, ['measure-rebaselined'], ({ facts }) => facts.start, null],
    ['end', { end: '2027' }, ['measure-rebaselined'], ({ facts }) => facts.milestones[1]?.baselines.length, 2],
    [
      'milestone',
      { milestones: [{ key: 'step-1', title: { de: 'Schritt' }, critical: true, baseline: '2026-Q3' }] },
      ['measure-rebaselined'],
      ({ facts }) => facts.milestones[0]?.baselines.length,
      2,
    ],
    [
      'title of a milestone',
      { milestones: [{ key: 'step-1', title: { de: 'Neu' }, critical: true, baseline: '2026-Q2' }] },
      ['master-data-changed'],
      ({ details }) => details.milestoneTitles['step-1']?.de,
      'Neu',
    ],
    [
      'one more milestone',
      { milestones: [{ key: 'step-2', title: { de: 'Neu' }, critical: false, baseline: '2026' }] },
      ['milestone-added'],
      ({ facts }) => facts.milestones.length,
      3,
    ],
    ['nothing for an empty end', { end: null }, [], () => null, null],
    ['nothing for a goal not named', { goal: undefined }, [], () => null, null],
  ])('changes %s by the decision it needs', (_, change, kinds, read, expected) => {
    const done = plan(fileWith('measures', change), imported());
    expect(done.issues).toEqual([]);
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual(kinds);
    const record = measureNow(done);
    if (kinds.length > 0) expect(record && read(record)).toEqual(expected);
  });

  it('makes a permanent task one-off and gives it an end', () => {
    const row = { ...measures[1], kind: 'one_off', end: '2027' };
    const done = plan(file({ measures: [measures[0], row] }), imported());
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual(['measure-kind-changed', 'milestone-added']);
    expect(done.measures.unchanged).toEqual(['3.1.1']);
  });

  it('keeps a lead that was handed over where the file names none', () => {
    const before = imported();
    const moved = before.measures.map((record) => ({
      ...record,
      facts: { ...record.facts, leads: [{ ...record.facts.leads[0], ministry: 'km' }] },
    }));
    expect(plan(file(), { ...before, measures: moved as unknown as MeasureRecord[] }).measures.unchanged).toHaveLength(
      2,
    );
  });

  it.each<[string, object, (goal: GoalRecord) => unknown, unknown]>([
    [
      'horizon',
      { horizon: { value: 'long', provenance: 'sample' } },
      ({ facts, details }) => [facts.horizon, details.provenance.horizon],
      ['long', 'sample'],
    ],
    ['due day', { dueOn: '2030-12-31' }, ({ facts }) => facts.dueOn, '2030-12-31'],
    [
      'title',
      { title: { de: 'Neu' } },
      ({ details }) => [details.title, details.provenance.title],
      [{ de: 'Neu', fr: null }, 'public'],
    ],
    [
      'owner',
      { owner: 'km', level: undefined },
      ({ details }) => [details.owner, details.provenance.owner],
      ['km', 'recorded'],
    ],
    [
      'two things',
      { horizon: 'medium', dueOn: '2030-12-31' },
      ({ facts }) => [facts.horizon, facts.dueOn],
      ['medium', '2030-12-31'],
    ],
    [
      'nothing by the day of adoption it has',
      { adoptedOn: '2020-07-14', dueOn: '2031-01-01' },
      ({ facts }) => facts.dueOn,
      '2031-01-01',
    ],
    [
      'nothing by an empty day of adoption',
      { adoptedOn: null, dueOn: '2031-01-01' },
      ({ facts }) => facts.dueOn,
      '2031-01-01',
    ],
  ])('changes the %s of a goal', (_, change, read, expected) => {
    const done = plan(fileWith('goals', change), imported());
    expect(done.issues).toEqual([]);
    const goal = goalNow(done);
    expect(goal && read(goal)).toEqual(expected);
    expect(done.goals.unchanged).toEqual(['4.1']);
  });

  it('moves a goal to another field with its measures', () => {
    const moved = { ...goals[0], field: 'health', horizon: 'long' };
    const row = { ...measures[0], field: 'health' };
    const done = plan(file({ goals: [moved, goals[1]], measures: [row, measures[1]] }), imported());
    expect(done.issues).toEqual([]);
    expect(done.goals.update).toHaveLength(2);
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual(['measure-field-changed']);
    expect(measureNow(done)?.facts.field).toBe('health');
  });

  it('leaves a measure its goal where the goals are not told', () => {
    const row = { ...measures[0], goal: '3.1', themes: ['youth'] };
    const done = plan(file({ goals: [], measures: [{ ...row, goal: null }] }), { ...imported(), goals: [] });
    expect(done.issues).toEqual([]);
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual([
      'measure-goal-changed',
      'master-data-changed',
    ]);
  });

  it('renames a field and a ministry', () => {
    const done = plan(
      file({
        fields: [{ ...fields[0], name: { de: 'Sprachen' } }, fields[1]],
        ministries: [
          { ...ministry('km', '2016-05-12', '2026-05-11') },
          ...ministries.filter(({ key }) => key !== 'km'),
        ],
      }),
      imported(),
    );
    expect(done.issues).toEqual([]);
    expect(done.fields.update.map(({ key }) => key)).toEqual(['language']);
    expect(done.ministries.update.map(({ key }) => key)).toEqual(['km']);
  });
});
