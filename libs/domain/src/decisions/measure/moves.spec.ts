import {
  acceptLead,
  confirmImplemented,
  handOverLeadByDecree,
  IMPLEMENTATION_MOVES,
  IMPLEMENTATIONS,
  isMoveAllowed,
  leadOn,
  liveMeasure,
  mergeMeasures,
  offerLead,
  reopenImplemented,
  replaceMeasure,
  resumeMeasure,
  splitMeasure,
  statusClassOf,
  type Implementation,
  type MeasureCode,
  type MeasureRecord,
} from '@wegmarke/domain';
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

describe('The moves of the implementation', () => {
  const by = (hand: 'report' | 'decision' | 'coordination', from: Implementation): readonly Implementation[] =>
    IMPLEMENTATIONS.filter((to) => isMoveAllowed(from, to, hand));

  it.each<[Implementation, readonly Implementation[]]>([
    ['not_started', ['preparing', 'running', 'implemented', 'on_hold', 'dropped']],
    ['preparing', ['not_started', 'running', 'implemented', 'on_hold', 'dropped']],
    ['running', ['not_started', 'preparing', 'implemented', 'on_hold', 'dropped']],
    ['on_hold', ['not_started', 'preparing', 'running', 'implemented', 'dropped']],
    ['implemented', []],
    ['dropped', []],
    ['replaced', []],
  ])('lets a ministry report from %s to %j', (from, to) => {
    expect(by('report', from)).toEqual(to);
  });

  it.each<[Implementation, readonly Implementation[], readonly Implementation[]]>([
    ['not_started', ['replaced'], []],
    ['preparing', ['replaced'], []],
    ['running', ['replaced'], []],
    ['on_hold', ['replaced'], []],
    ['implemented', [], ['running']],
    ['dropped', ['running'], []],
    ['replaced', [], []],
  ])('from %s lets a decision go to %j and the coordination to %j', (from, decision, coordination) => {
    expect(by('decision', from)).toEqual(decision);
    expect(by('coordination', from)).toEqual(coordination);
  });

  it('lists every move once and none to where one is', () => {
    const named = IMPLEMENTATION_MOVES.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(named).size).toBe(named.length);
    expect(IMPLEMENTATION_MOVES.filter(({ from, to }) => from === to)).toEqual([]);
  });
});

describe('resumeMeasure', () => {
  it('takes a dropped measure up again', () => {
    const { record, audit } = resumeMeasure(as('dropped').record(), A_DECISION, today);
    expect(liveMeasure(record.facts)).toMatchObject({ implementation: 'running', effectiveOn: today });
    expect(audit).toMatchObject({ kind: 'measure-resumed', decision: A_DECISION });
  });

  it.each(IMPLEMENTATIONS.filter((value) => value !== 'dropped'))('is refused when %s', (implementation) => {
    expect(refusalOf(() => resumeMeasure(as(implementation).record(), A_DECISION, today))?.code).toBe(
      'move-not-allowed',
    );
  });

  it('needs a document number and a measure that is not cancelled', () => {
    expect(refusalOf(() => resumeMeasure(as('dropped').record(), NO_PAPER, today))?.code).toBe(
      'document-number-missing',
    );
    const cancelled = as('dropped').cancelledOn(today).record();
    expect(refusalOf(() => resumeMeasure(cancelled, A_DECISION, today))?.code).toBe('measure-cancelled');
  });
});

describe('reopenImplemented', () => {
  it('goes back to running, with a reason and without the confirmation', () => {
    const confirmed = confirmImplemented(as('implemented').record(), on('2026-01-25')).record;
    const { record, audit } = reopenImplemented(confirmed, 'Nachweis fehlt', today);
    expect(liveMeasure(record.facts)).toMatchObject({ implementation: 'running', confirmedOn: null });
    expect(audit).toMatchObject({ kind: 'implementation-reopened', reason: 'Nachweis fehlt', decision: null });
  });

  it.each(IMPLEMENTATIONS.filter((value) => value !== 'implemented'))('is refused when %s', (implementation) => {
    expect(refusalOf(() => reopenImplemented(as(implementation).record(), 'a', today))?.code).toBe('move-not-allowed');
  });

  it('needs a reason', () => {
    expect(refusalOf(() => reopenImplemented(as('implemented').record(), '', today))).toEqual({
      code: 'reason-missing',
      pointer: '/reason',
    });
  });
});

describe('confirmImplemented', () => {
  it('confirms the newest entry that says implemented', () => {
    const record = as('implemented')
      .reported({ asOfOn: on('2026-01-25'), implementation: 'implemented' })
      .record();
    const confirmed = confirmImplemented(record, today).record;
    expect(confirmed.facts.word.map(({ confirmedOn }) => confirmedOn)).toEqual([undefined, today]);
    expect(statusClassOf(liveMeasure(confirmed.facts))).toBe('implemented_confirmed');
    expect(statusClassOf(liveMeasure(confirmed.facts, on('2026-01-31')))).toBe('implemented_reported');
  });

  it.each(IMPLEMENTATIONS.filter((value) => value !== 'implemented'))('is refused when %s', (implementation) => {
    expect(refusalOf(() => confirmImplemented(as(implementation).record(), today))?.code).toBe('not-implemented');
  });

  it('is refused a second time, and for a cancelled measure', () => {
    const { record } = confirmImplemented(as('implemented').record(), today);
    expect(refusalOf(() => confirmImplemented(record, today))?.code).toBe('already-confirmed');
    const cancelled = as('implemented').cancelledOn(today).record();
    expect(refusalOf(() => confirmImplemented(cancelled, today))?.code).toBe('measure-cancelled');
  });
});

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
});

describe('Handing over the lead', () => {
  const b = ministryKey('ministry-b');
  const measure = (): MeasureBuilder => as('running').withDetails({ participants: [b, ministryKey('ministry-c')] });

  it('happens by decree from the effective day on', () => {
    const { record, audit } = handOverLeadByDecree(
      measure().record(),
      { to: b, effectiveOn: on('2026-03-01') },
      A_DECISION,
      day,
    );
    expect(leadOn(record.facts.leads, on('2026-02-28'))).toBe('ministry-a');
    expect(leadOn(record.facts.leads, on('2026-03-01'))).toBe('ministry-b');
    expect(record.details.participants).toEqual(['ministry-c']);
    expect(record.details.provenance.lead).toBe('recorded');
    expect(audit).toMatchObject({ kind: 'lead-handed-over', decision: A_DECISION });
  });

  it('overtakes a hand-over planned for later', () => {
    const later = handOverLeadByDecree(
      measure().record(),
      { to: b, effectiveOn: on('2026-06-01') },
      A_DECISION,
      day,
    ).record;
    const { record } = handOverLeadByDecree(
      later,
      { to: ministryKey('ministry-c'), effectiveOn: today },
      A_DECISION,
      day,
    );
    expect(record.facts.leads.map(({ ministry }) => ministry)).toEqual(['ministry-a', 'ministry-c']);
  });

  it('happens by offer and acceptance', () => {
    const offer = offerLead(measure().record(), { to: b, effectiveOn: today }, day);
    expect(offer).toEqual({
      measure: '3.2.1',
      from: 'ministry-a',
      to: 'ministry-b',
      effectiveOn: today,
      offeredOn: today,
    });
    const { record, audit } = acceptLead(measure().record(), offer, { ...day, origin: 'sample' });
    expect(leadOn(record.facts.leads, today)).toBe('ministry-b');
    expect(record.details.provenance.lead).toBe('sample');
    expect(audit.decision).toBeNull();
  });

  it.each<[string, () => unknown, string]>([
    [
      'an unknown ministry',
      () => offerLead(measure().record(), { to: ministryKey('ministry-x'), effectiveOn: today }, day),
      'ministry-unknown',
    ],
    [
      'the ministry that leads',
      () => offerLead(measure().record(), { to: ministryKey('ministry-a'), effectiveOn: today }, day),
      'lead-unchanged',
    ],
    [
      'a day that has passed',
      () => offerLead(measure().record(), { to: b, effectiveOn: on('2026-01-31') }, day),
      'effective-in-past',
    ],
    [
      'an offer of a cancelled measure',
      () => offerLead(measure().cancelledOn(today).record(), { to: b, effectiveOn: today }, day),
      'measure-cancelled',
    ],
    [
      'a decree without paper',
      () => handOverLeadByDecree(measure().record(), { to: b, effectiveOn: today }, NO_PAPER, day),
      'document-number-missing',
    ],
    [
      'a decree on a cancelled measure',
      () => handOverLeadByDecree(measure().cancelledOn(today).record(), { to: b, effectiveOn: today }, A_DECISION, day),
      'measure-cancelled',
    ],
  ])('refuses %s', (_, decide, code) => {
    expect(refusalOf(decide)?.code).toBe(code);
  });

  it('refuses to accept an offer of another measure, of a former lead, or too late', () => {
    const offer = offerLead(measure().record(), { to: b, effectiveOn: today }, day);
    expect(refusalOf(() => acceptLead(as('running', '3.2.2').record(), offer, day))?.code).toBe(
      'offer-of-other-measure',
    );
    const moved = measure().ledBy(ministryKey('ministry-c'), on('2026-01-30')).record();
    expect(refusalOf(() => acceptLead(moved, offer, day))?.code).toBe('offer-of-other-measure');
    expect(refusalOf(() => acceptLead(measure().record(), offer, { ...day, today: on('2026-02-02') }))?.code).toBe(
      'effective-in-past',
    );
    expect(refusalOf(() => acceptLead(measure().cancelledOn(today).record(), offer, day))?.code).toBe(
      'measure-cancelled',
    );
  });
});
