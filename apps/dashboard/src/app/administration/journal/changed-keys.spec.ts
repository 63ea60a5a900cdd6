import { changedKeys } from './changed-keys';

describe('what an entry of the journal changed', () => {
  it('names each place with its old and its new value', () => {
    expect(
      changedKeys({ state: 'open', deadlineOn: '2026-01-31' }, { state: 'in_review', deadlineOn: '2026-01-31' }),
    ).toEqual([{ key: 'state', old: 'open', new: 'in_review' }]);
  });

  it('says what was not there before, and what is gone', () => {
    expect(changedKeys(null, { title: 'neu' })).toEqual([{ key: 'title', old: null, new: 'neu' }]);
    expect(changedKeys({ evidence: 'Az. 1' }, { evidence: null })).toEqual([
      { key: 'evidence', old: 'Az. 1', new: null },
    ]);
  });

  it('reads lists by the keys of their parts', () => {
    const before = { milestones: [{ key: 'end', on: '2027-01-01' }] };
    const after = {
      milestones: [
        { key: 's1', on: '2026-01-01' },
        { key: 'end', on: '2027-06-30' },
      ],
    };
    expect(changedKeys(before, after)).toEqual([
      { key: 'milestones.end.on', old: '2027-01-01', new: '2027-06-30' },
      { key: 'milestones.s1.key', old: null, new: 's1' },
      { key: 'milestones.s1.on', old: null, new: '2026-01-01' },
    ]);
  });

  it('is nothing where nothing differs', () => {
    expect(changedKeys({ a: [1, 2] }, { a: [1, 2] })).toEqual([]);
  });
});
