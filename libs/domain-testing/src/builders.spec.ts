import { goalDueOn, stateOn, timelineOf } from '@wegmarke/domain';
import { aContext, aGoal, aMeasure, aRequest, aRound, fieldKey, ministryKey, on, planned } from './index';

describe('the builders', () => {
  it('give a measure the rules can judge on every day since it was recorded', () => {
    expect(stateOn(aMeasure().facts(), aContext(), on('2025-12-31'))).toBeNull();
    expect(stateOn(aMeasure().facts(), aContext(), on('2026-01-01'))?.status).toBe('not_started');
    expect(timelineOf(aMeasure().facts(), aContext(), on('2026-01-01'))).toHaveLength(1);
  });

  it('answer changed copies and leave the original as it was', () => {
    const original = aMeasure();
    const changed = original.withCode('1.1.1').inField(fieldKey('1')).ledBy(ministryKey('ministry-b')).permanent();
    expect(original.facts()).toEqual(aMeasure().facts());
    expect(changed.facts()).toMatchObject({ code: '1.1.1', field: '1', kind: 'permanent' });
    expect(changed.facts().leads).toEqual([{ ministry: 'ministry-b', from: '2026-01-01' }]);
  });

  it('put a measure into the field of its goal', () => {
    const goal = aGoal().withCode('7.2').inField(fieldKey('7')).facts();
    expect(aMeasure().withGoal(goal).record().facts).toMatchObject({ field: '7', goal: { code: '7.2' } });
    expect(goalDueOn(goal, aContext().spans)).toBe('2036-01-01');
  });

  it('number steps and entries in the order in which they were named', () => {
    const measure = aMeasure()
      .withEnd(on('2027-12-31'))
      .withMilestone({ baselineOn: on('2026-03-31') })
      .withMilestone({ baselineOn: planned('2026-05-01', 'quarter') })
      .reported({ asOfOn: on('2026-03-31') })
      .decided({ on: on('2026-04-01') })
      .facts();
    expect(measure.milestones.map(({ key }) => key)).toEqual(['end', 'step-1', 'step-2']);
    expect(measure.word.map(({ sequence, source }) => [sequence, source])).toEqual([
      [1, 'report'],
      [2, 'decision'],
    ]);
  });

  it('give a round of one year, sealed in the March after unless said otherwise', () => {
    expect(aRound(2023).sealed()).toEqual({
      key: '2023',
      asOfOn: '2023-12-31',
      openedOn: '2024-01-02',
      deadlineOn: '2024-01-31',
      sealedOn: '2024-03-15',
    });
    expect(aRequest(2023)).toMatchObject({ round: '2023', answeredOn: null });
  });
});
