import {
  byCode,
  FIGURE_KEYS,
  sinceLastReport,
  type RoundSnapshot,
  type SinceLastReport,
  type SnapshotMeasure,
  type StatusClass,
} from '../index';
import { aSnapshot, aSnapshotMeasure, aState, measureCode } from '@wegmarke/domain-testing';

const codes = (...of: string[]) => of.map(measureCode);

function measure(code: string, status: StatusClass = 'running', given: Partial<SnapshotMeasure> = {}): SnapshotMeasure {
  return aSnapshotMeasure(code, { state: aState({ status }), ...given });
}

function between(before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]): SinceLastReport {
  return sinceLastReport(aSnapshot(2024, before), aSnapshot(2025, after));
}

const steps = ({ bridge }: SinceLastReport) => bridge.steps.map(({ key, delta }) => [key, delta]);

describe('codes', () => {
  it('stand as people count', () => {
    expect(['3.2.10', '10.1.1', '3.2.9', '3.2', '3.02', '3.2.9'].sort(byCode)).toEqual([
      '3.02',
      '3.2',
      '3.2.9',
      '3.2.9',
      '3.2.10',
      '10.1.1',
    ]);
  });
});

describe('two rounds alike', () => {
  const same = [measure('1.1.1'), measure('1.1.2', 'dropped'), measure('1.1.3', 'implemented_confirmed')];
  const since = between(same, same);

  it('have nothing between them', () => {
    expect(since).toMatchObject({
      before: { key: '2024', asOfOn: '2024-12-31', total: 3 },
      after: { key: '2025', asOfOn: '2025-12-31', total: 3 },
      added: [],
      ended: [],
      lineage: [],
      bridge: { before: 2, steps: [], after: 2 },
      datesMoved: [],
      newlyAtRisk: [],
      recovered: [],
      help: { needed: [], stillNeeded: [], solved: [] },
    });
  });

  it('hold every measure in the class it stayed in', () => {
    expect(since.moves.map(({ from, to, measures }) => [from, to, measures])).toEqual([
      ['running', 'running', ['1.1.1']],
      ['implemented_confirmed', 'implemented_confirmed', ['1.1.3']],
      ['dropped', 'dropped', ['1.1.2']],
    ]);
  });

  it('have all figures side by side', () => {
    expect(since.figures.map(({ key }) => key)).toEqual(FIGURE_KEYS);
    expect(since.figures[0]).toMatchObject({ before: { numerator: 2 }, after: { numerator: 2 } });
  });
});

it('leaves out a figure only one of the rounds knew', () => {
  const before: RoundSnapshot = { ...aSnapshot(2024, [measure('1.1.1')]), figures: [] };
  expect(sinceLastReport(before, aSnapshot(2025, [measure('1.1.1')])).figures).toEqual([]);
  expect(sinceLastReport(aSnapshot(2023, []), before).figures).toEqual([]);
});

describe('what became of what', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => measure(`1.1.${index + 1}`));
  const [first, second, ...others] = hundred;
  if (first === undefined || second === undefined) throw new Error('a hundred measures');
  const became = (one: SnapshotMeasure, ...successors: string[]) =>
    measure(one.code, 'replaced', { successors: codes(...successors) });
  const from = (...predecessors: string[]): Partial<SnapshotMeasure> => ({ predecessors: codes(...predecessors) });

  it('is a split when one is replaced by two: 100 − 1 + 2', () => {
    const since = between(hundred, [
      became(first, '2.1.1', '2.1.2'),
      second,
      ...others,
      measure('2.1.1', 'not_started', from(first.code)),
      measure('2.1.2', 'not_started', from(first.code)),
    ]);
    expect(since.lineage).toEqual([{ kind: 'split', predecessors: ['1.1.1'], successors: ['2.1.1', '2.1.2'] }]);
    expect(since.bridge).toEqual({
      before: 100,
      steps: [
        { key: 'split_out', delta: -1, measures: ['1.1.1'] },
        { key: 'split_in', delta: 2, measures: ['2.1.1', '2.1.2'] },
      ],
      after: 101,
    });
    expect(since.added.map(({ origin, predecessors }) => [origin, predecessors])).toEqual([
      ['split', ['1.1.1']],
      ['split', ['1.1.1']],
    ]);
    expect(since.ended).toEqual([
      { measure: '1.1.1', from: 'running', to: 'replaced', successors: ['2.1.1', '2.1.2'] },
    ]);
  });

  it('is a merge when two become one: 100 − 2 + 1', () => {
    const since = between(hundred, [
      became(first, '2.1.1'),
      became(second, '2.1.1'),
      ...others,
      measure('2.1.1', 'running', from(first.code, second.code)),
    ]);
    expect(since.lineage).toEqual([{ kind: 'merge', predecessors: ['1.1.1', '1.1.2'], successors: ['2.1.1'] }]);
    expect([since.bridge.before, ...steps(since), since.bridge.after]).toEqual([
      100,
      ['merge_out', -2],
      ['merge_in', 1],
      99,
    ]);
  });

  it('is a replacement when one becomes one: 100 − 1 + 1', () => {
    const since = between(hundred, [became(first, '2.1.1'), second, ...others, measure('2.1.1', 'running')]);
    expect(since.lineage).toEqual([{ kind: 'replacement', predecessors: ['1.1.1'], successors: ['2.1.1'] }]);
    expect([steps(since), since.bridge.after]).toEqual([
      [
        ['replaced_out', -1],
        ['replaced_in', 1],
      ],
      100,
    ]);
  });

  it('adds nothing when the successor was there before', () => {
    const since = between(hundred, [became(first, second.code), second, ...others]);
    expect([steps(since), since.bridge.after, since.added]).toEqual([[['replaced_out', -1]], 99, []]);
  });

  it('tells apart a split and the replacement that leads into a part of it', () => {
    const since = between(hundred, [
      became(first, '2.1.1', '2.1.2'),
      became(second, '2.1.2'),
      ...others,
      measure('2.1.1'),
      measure('2.1.2'),
    ]);
    expect(since.lineage.map(({ kind, predecessors }) => [kind, predecessors])).toEqual([
      ['split', ['1.1.1']],
      ['replacement', ['1.1.2']],
    ]);
    expect([steps(since), since.bridge.after]).toEqual([
      [
        ['split_out', -1],
        ['split_in', 2],
        ['replaced_out', -1],
      ],
      100,
    ]);
  });

  it('follows a chain inside one year', () => {
    const since = between(
      [first],
      [became(first, '2.1.1'), measure('2.1.1', 'replaced', { successors: codes('3.1.1') }), measure('3.1.1')],
    );
    expect(since.lineage.map(({ predecessors, successors }) => [predecessors, successors])).toEqual([
      [['1.1.1'], ['2.1.1']],
      [['2.1.1'], ['3.1.1']],
    ]);
    expect([steps(since), since.bridge.after]).toEqual([
      [
        ['replaced_out', -1],
        ['replaced_in', 1],
      ],
      1,
    ]);
  });

  it('does not tell again what the last report told', () => {
    const told = [became(first, '2.1.1'), measure('2.1.1', 'running', from(first.code))];
    expect(between(told, told)).toMatchObject({ lineage: [], added: [], ended: [], bridge: { steps: [] } });
  });

  it('is a replacement where a round sealed long ago does not say by what', () => {
    const since = between([first], [became(first)]);
    expect([since.lineage, steps(since)]).toEqual([[], [['replaced_out', -1]]]);
  });
});

describe('the bridge', () => {
  it('names new, dropped, resumed and removed measures', () => {
    const since = between(
      [measure('1.1.1'), measure('1.1.2', 'dropped'), measure('1.1.3'), measure('1.1.4')],
      [measure('1.1.1', 'dropped'), measure('1.1.2'), measure('1.1.4'), measure('1.1.5', 'not_started')],
    );
    expect(since.bridge).toEqual({
      before: 3,
      steps: [
        { key: 'new', delta: 1, measures: ['1.1.5'] },
        { key: 'dropped', delta: -1, measures: ['1.1.1'] },
        { key: 'resumed', delta: 1, measures: ['1.1.2'] },
        { key: 'removed', delta: -1, measures: ['1.1.3'] },
      ],
      after: 3,
    });
  });

  it('passes over what came and went between the rounds', () => {
    const since = between([], [measure('1.1.1', 'dropped')]);
    expect(since.bridge).toEqual({ before: 0, steps: [], after: 0 });
    expect(since.added).toEqual([{ measure: '1.1.1', origin: 'new', predecessors: [] }]);
    expect(since.ended).toEqual([{ measure: '1.1.1', from: null, to: 'dropped', successors: [] }]);
  });
});

describe('what ended', () => {
  it.each<[StatusClass, StatusClass, boolean]>([
    ['running', 'implemented_reported', true],
    ['running', 'implemented_confirmed', true],
    ['implemented_reported', 'implemented_confirmed', false],
    ['on_hold', 'dropped', true],
    ['dropped', 'replaced', true],
    ['implemented_confirmed', 'running', false],
    ['running', 'on_hold', false],
  ])('from %s to %s is an ending: %s', (from, to, ends) => {
    const { ended } = between([measure('1.1.1', from)], [measure('1.1.1', to)]);
    expect(ended.map(({ from: was, to: is }) => [was, is])).toEqual(ends ? [[from, to]] : []);
  });
});
