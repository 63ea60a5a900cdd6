import { leadOn, reshuffleLeads, type DomainError, type FieldIssue } from '../../index';
import { A_DECISION, aMeasure, aPlanningDay, ministryKey, on } from '@wegmarke/domain-testing';

const day = aPlanningDay();
const [b, c] = [ministryKey('ministry-b'), ministryKey('ministry-c')];
const effectiveOn = on('2026-03-01');
const measure = (code: string) => aMeasure().withCode(code).record();
const move = (code: string, to = b) => ({ record: measure(code), to });

const placesOf = (moves: Parameters<typeof reshuffleLeads>[0], from = effectiveOn, decision = A_DECISION): string[] => {
  try {
    reshuffleLeads(moves, from, decision, day);
    return [];
  } catch (error) {
    const { issues } = (error as DomainError).data as { issues: readonly FieldIssue[] };
    return issues.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('Re-shuffling leads', () => {
  it('moves each measure to its new ministry from the one day on, under one decree', () => {
    const changes = reshuffleLeads([move('3.2.1'), move('3.2.2', c)], effectiveOn, A_DECISION, day);
    expect(changes.map(({ record }) => leadOn(record.facts.leads, on('2026-02-28')))).toEqual([
      'ministry-a',
      'ministry-a',
    ]);
    expect(changes.map(({ record }) => leadOn(record.facts.leads, effectiveOn))).toEqual([b, c]);
    expect(changes.map(({ audit }) => [audit.kind, audit.decision])).toEqual(
      Array(2).fill(['lead-handed-over', A_DECISION]),
    );
  });

  it('is refused as a whole, naming every move that makes no sense', () => {
    const cancelled = { record: aMeasure().withCode('3.2.4').cancelledOn(on('2026-01-20')).record(), to: b };
    const moves = [
      move('3.2.1'),
      move('3.2.2', ministryKey('nobody')),
      move('3.2.3', ministryKey('ministry-a')),
      cancelled,
      move('3.2.1', c),
    ];
    expect(placesOf(moves)).toEqual([
      '/moves/1/to ministry-unknown',
      '/moves/2/to lead-unchanged',
      '/moves/3 measure-cancelled',
      '/moves/4/measure listed-twice',
    ]);
  });

  it('needs a measure, a paper and a day that is not over', () => {
    expect(placesOf([])).toEqual(['/moves nothing-changed']);
    expect(placesOf([move('3.2.1')], on('2026-01-31'))).toEqual(['/effectiveOn effective-in-past']);
    expect(placesOf([move('3.2.1')], effectiveOn, { documentNumber: ' ', decidedOn: null })).toEqual([
      '/decision/documentNumber document-number-missing',
    ]);
  });
});
