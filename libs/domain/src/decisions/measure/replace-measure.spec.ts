import {
  IMPLEMENTATIONS,
  liveMeasure,
  mergeMeasures,
  replaceMeasure,
  splitMeasure,
  type Implementation,
  type MeasureCode,
  type MeasureRecord,
} from '../../index';
import {
  A_DECISION,
  aMeasure,
  aPlannedMeasure,
  aPlanningDay,
  measureCode,
  ministryKey,
  on,
  refusalOf,
  type MeasureBuilder,
} from '@wegmarke/domain-testing';
const today = on('2026-02-01');
const day = aPlanningDay();
const as = (implementation: Implementation, code = '3.2.1'): MeasureBuilder =>
  aMeasure()
    .withCode(code)
    .reported({ asOfOn: on('2026-01-20'), implementation, effectiveOn: on('2026-01-20') });
const OPEN: readonly Implementation[] = ['not_started', 'preparing', 'running', 'on_hold'];
const NONE: ReadonlyMap<MeasureCode, readonly MeasureCode[]> = new Map();
const NO_PAPER = { documentNumber: '', decidedOn: null };

describe('replaceMeasure', () => {
  const successor = (code: string): MeasureRecord => aMeasure().withCode(code).record();
  const around = { today, successorsOf: NONE };

  it('ends the measure for good and names it in its successors', () => {
    const changes = replaceMeasure(
      as('running').record(),
      [successor('3.2.2'), successor('3.2.3')],
      A_DECISION,
      around,
    );
    const [old, ...others] = changes.map(({ record }) => record);
    expect(old && liveMeasure(old.facts)).toMatchObject({
      implementation: 'replaced',
      successors: ['3.2.2', '3.2.3'],
      effectiveOn: today,
    });
    expect(others.map(({ details }) => details.predecessors)).toEqual([['3.2.1'], ['3.2.1']]);
    expect(changes.map(({ audit }) => audit.kind)).toEqual([
      'measure-replaced',
      'predecessor-noted',
      'predecessor-noted',
    ]);
  });

  it.each(OPEN)('is possible while %s', (implementation) => {
    expect(
      refusalOf(() => replaceMeasure(as(implementation).record(), [successor('3.2.2')], A_DECISION, around)),
    ).toBeNull();
  });

  it.each(IMPLEMENTATIONS.filter((value) => !OPEN.includes(value)))('is refused when %s', (implementation) => {
    expect(
      refusalOf(() => replaceMeasure(as(implementation).record(), [successor('3.2.2')], A_DECISION, around))?.code,
    ).toBe('move-not-allowed');
  });

  it.each<[string, readonly MeasureRecord[], ReadonlyMap<MeasureCode, readonly MeasureCode[]>, string, string]>([
    ['no successor', [], NONE, 'successor-missing', '/successors'],
    ['itself as successor', [successor('3.2.1')], NONE, 'replacement-circle', '/successors/0'],
    [
      'a circle of three',
      [successor('3.2.2')],
      new Map(
        [
          ['3.2.2', ['3.2.3']],
          ['3.2.3', ['3.2.1']],
        ].map(([from, to]) => [measureCode(from as string), (to as string[]).map(measureCode)]),
      ),
      'replacement-circle',
      '/successors/0',
    ],
    [
      'a dropped successor',
      [successor('3.2.3'), as('dropped', '3.2.2').record()],
      NONE,
      'successor-closed',
      '/successors/1',
    ],
  ])('refuses %s', (_, successors, successorsOf, code, pointer) => {
    expect(
      refusalOf(() => replaceMeasure(as('running').record(), successors, A_DECISION, { today, successorsOf })),
    ).toEqual({ code, pointer });
  });

  it('is not confused by a circle elsewhere', () => {
    const circle = new Map([
      [measureCode('3.2.2'), [measureCode('3.2.3')]],
      [measureCode('3.2.3'), [measureCode('3.2.2')]],
    ]);
    expect(
      refusalOf(() =>
        replaceMeasure(as('running').record(), [successor('3.2.2')], A_DECISION, { today, successorsOf: circle }),
      ),
    ).toBeNull();
  });

  it('needs a document number', () => {
    expect(refusalOf(() => replaceMeasure(as('running').record(), [successor('3.2.2')], NO_PAPER, around))?.code).toBe(
      'document-number-missing',
    );
  });
});

describe('splitMeasure and mergeMeasures', () => {
  const part = (code: string) => aPlannedMeasure({ code: measureCode(code) });

  it('splits one into two new ones', () => {
    const changes = splitMeasure(as('running').record(), [part('3.2.2'), part('3.2.3')], A_DECISION, day);
    expect(changes.map(({ record }) => record.facts.code)).toEqual(['3.2.1', '3.2.2', '3.2.3']);
    expect(changes.slice(1).every(({ record }) => record.details.predecessors[0] === '3.2.1')).toBe(true);
    expect(changes[0] && liveMeasure(changes[0].record.facts).successors).toEqual(['3.2.2', '3.2.3']);
  });

  it('merges two into a new one', () => {
    const changes = mergeMeasures(
      [as('running').record(), as('preparing', '3.2.2').record()],
      part('3.2.3'),
      A_DECISION,
      day,
    );
    expect(changes.map(({ audit }) => audit.kind)).toEqual(['measure-replaced', 'measure-replaced', 'measure-planned']);
    expect(changes[2]?.record.details.predecessors).toEqual(['3.2.1', '3.2.2']);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a split into one',
      () => splitMeasure(as('running').record(), [part('3.2.2')], A_DECISION, day),
      'successor-missing',
    ],
    [
      'two parts of one code',
      () => splitMeasure(as('running').record(), [part('3.2.2'), part('3.2.2')], A_DECISION, day),
      'code-taken',
    ],
    [
      'a merger of one',
      () => mergeMeasures([as('running').record(), as('running').record()], part('3.2.2'), A_DECISION, day),
      'successor-missing',
    ],
    [
      'a merger with a dropped one',
      () => mergeMeasures([as('running').record(), as('dropped', '3.2.2').record()], part('3.2.3'), A_DECISION, day),
      'move-not-allowed',
    ],
    [
      'a split of a replaced one',
      () => splitMeasure(as('replaced').record(), [part('3.2.2'), part('3.2.3')], A_DECISION, day),
      'move-not-allowed',
    ],
    [
      'a split without paper',
      () => splitMeasure(as('running').record(), [part('3.2.2'), part('3.2.3')], NO_PAPER, day),
      'document-number-missing',
    ],
  ])('refuses %s', (_, decide, code) => {
    expect(refusalOf(decide)?.code).toBe(code);
  });

  it('names the part that makes no sense, and the measure that cannot give way', () => {
    const parts = [part('3.2.2'), aPlannedMeasure({ code: measureCode('3.2.3'), lead: ministryKey('nobody') })];
    const split = () => splitMeasure(as('running').record(), parts, A_DECISION, day);
    expect(refusalOf(split)).toEqual({ code: 'ministry-unknown', pointer: '/parts/1/lead' });
    const both = [as('running').record(), as('dropped', '3.2.2').record()];
    const merge = (code: string) => () => mergeMeasures(both, part(code), A_DECISION, day);
    expect(refusalOf(merge('3.2.3'))).toEqual({ code: 'move-not-allowed', pointer: '/measures/1' });
    const open = [as('running').record(), as('running', '3.2.2').record()];
    const into = () => mergeMeasures(open, part('no code'), A_DECISION, day);
    expect(refusalOf(into)).toEqual({ code: 'code-invalid', pointer: '/into/code' });
  });
});
