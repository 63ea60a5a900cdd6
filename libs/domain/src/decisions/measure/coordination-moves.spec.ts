import {
  confirmImplemented,
  IMPLEMENTATION_MOVES,
  IMPLEMENTATIONS,
  isMoveAllowed,
  liveMeasure,
  reopenImplemented,
  resumeMeasure,
  statusClassOf,
  type Implementation,
} from '../../index';
import { A_DECISION, aMeasure, on, refusalOf, type MeasureBuilder } from '@wegmarke/domain-testing';
const today = on('2026-02-01');
const as = (implementation: Implementation, code = '3.2.1'): MeasureBuilder =>
  aMeasure()
    .withCode(code)
    .reported({ asOfOn: on('2026-01-20'), implementation, effectiveOn: on('2026-01-20') });
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
