import { canonicalJson, readSnapshot, SNAPSHOT_SCHEMA_VERSION } from '../index';
import { aSnapshot, aSnapshotMeasure, aSnapshotMilestone, refusalOf } from '@wegmarke/domain-testing';

const sealed = aSnapshot(2025, [aSnapshotMeasure('3.2.1', { milestones: [aSnapshotMilestone()], needsHelp: true })]);

/** As the first version of the program stored it. */
function asVersion1(): string {
  const measures = sealed.measures.map(({ code, title, state, milestones }) => ({
    code,
    title,
    state,
    milestones: milestones.map(({ key, baseline }) => ({ key, baseline })),
  }));
  return canonicalJson({ ...sealed, schemaVersion: 1, measures });
}

describe('a stored snapshot', () => {
  it('reads as it was sealed', () => {
    expect(sealed.schemaVersion).toBe(SNAPSHOT_SCHEMA_VERSION);
    expect(readSnapshot(canonicalJson(sealed))).toEqual(sealed);
  });

  it('of version 1 says nothing of what it did not know', () => {
    const { schemaVersion, measures } = readSnapshot(asVersion1());
    expect(schemaVersion).toBe(1);
    expect(measures[0]).toMatchObject({
      code: '3.2.1',
      predecessors: [],
      successors: [],
      needsHelp: false,
      remarkOnRule: null,
      coordinatorView: null,
      milestones: [{ key: 'step-1', shifts: { count: 0, days: 0, lastCause: null } }],
    });
  });

  it('of a later program is not guessed at', () => {
    const content = canonicalJson({ ...sealed, schemaVersion: 3 });
    expect(refusalOf(() => readSnapshot(content))).toMatchObject({
      code: 'not-canonical',
      pointer: '/schemaVersion',
    });
  });
});
