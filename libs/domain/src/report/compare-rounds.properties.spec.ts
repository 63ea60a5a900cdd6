import * as fc from 'fast-check';
import { sinceLastReport, STATUS_CLASSES, type RoundSnapshot, type SnapshotMeasure } from '../index';
import { aSnapshot, aSnapshotMeasure, aState, measureCode } from '@wegmarke/domain-testing';

const CODES = ['1.1.1', '1.1.2', '1.1.10', '2.1.1', '2.1.2', '3.1.1'].map(measureCode);
const someCodes = fc.subarray(CODES);

const anyMeasure = (code: string): fc.Arbitrary<SnapshotMeasure> =>
  fc
    .record({
      status: fc.constantFrom(...STATUS_CLASSES),
      predecessors: someCodes,
      successors: someCodes,
      needsHelp: fc.boolean(),
    })
    .map(({ status, ...given }) => aSnapshotMeasure(code, { ...given, state: aState({ status }) }));

const anyRound = (year: number): fc.Arbitrary<RoundSnapshot> =>
  someCodes.chain((codes) => fc.tuple(...codes.map(anyMeasure))).map((measures) => aSnapshot(year, measures));

const anyTwo = fc.tuple(anyRound(2024), anyRound(2025));
const inForce = ({ measures }: RoundSnapshot): number =>
  measures.filter(({ state }) => state.status !== 'dropped' && state.status !== 'replaced').length;

describe('between any two rounds', () => {
  it('the bridge closes: before and all steps make after', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const { bridge } = sinceLastReport(before, after);
        const sum = bridge.steps.reduce((total, { delta }) => total + delta, bridge.before);
        expect([bridge.before, sum, bridge.after]).toEqual([inForce(before), inForce(after), inForce(after)]);
        for (const { delta, measures } of bridge.steps) expect(Math.abs(delta)).toBe(measures.length);
      }),
    );
  });

  it('every measure of both stands in exactly one move', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const both = before.measures.filter(({ code }) => after.measures.some((other) => other.code === code));
        const moved = sinceLastReport(before, after).moves.flatMap(({ measures }) => measures);
        expect(moved.toSorted()).toEqual(both.map(({ code }) => code).toSorted());
      }),
    );
  });

  it('before and new, less those gone, are those there now', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const since = sinceLastReport(before, after);
        const gone = before.measures.filter(({ code }) => !after.measures.some((other) => other.code === code)).length;
        expect(since.before.total - gone + since.added.length).toBe(since.after.total);
      }),
    );
  });

  it('no measure stands in two steps, and none is said to end twice', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const { bridge, ended } = sinceLastReport(before, after);
        const stepped = bridge.steps.flatMap(({ measures }) => measures);
        expect(new Set(stepped).size).toBe(stepped.length);
        expect(new Set(ended.map(({ measure }) => measure)).size).toBe(ended.length);
      }),
    );
  });

  it('a round compared with itself moves nobody', () => {
    fc.assert(
      fc.property(anyRound(2025), (round) => {
        const { moves, bridge, added, ended } = sinceLastReport(round, round);
        expect([moves.every(({ from, to }) => from === to), bridge.steps, added, ended]).toEqual([true, [], [], []]);
      }),
    );
  });
});
