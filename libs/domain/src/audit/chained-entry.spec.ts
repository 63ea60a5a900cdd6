import { ADMINISTRATION_CHAIN, CHAIN_BEGINNING, chainedText, chainOf, type ChainedEntry } from '../index';

const entry: ChainedEntry = {
  chain: 'administration',
  position: 1,
  previous: CHAIN_BEGINNING,
  id: '01900000-0000-7000-8000-000000000001',
  at: '2026-02-01T10:00:00.000000Z',
  personId: null,
  action: 'signed-in',
  subjectType: 'session',
  subjectId: null,
  subjectKey: null,
  old: null,
  new: { b: [1, null], a: 'Köln · 東京' },
};

describe('the text of a chained entry', () => {
  it('does not care for the order of keys, nor for what else a row carries', () => {
    const { old, ...rest } = entry;
    const stored = { page: 7, old, ...rest, new: { a: 'Köln · 東京', b: [1, null] } };
    expect(chainedText(stored)).toBe(chainedText(entry));
  });

  it.each(Object.keys(entry) as (keyof ChainedEntry)[])('changes with %s', (name) => {
    expect(chainedText({ ...entry, [name]: 'other' })).not.toBe(chainedText(entry));
  });

  it('takes a value that is not there for null', () => {
    expect(chainedText({ ...entry, old: undefined })).toBe(chainedText(entry));
    expect(chainedText({ ...entry, new: undefined })).toBe(chainedText({ ...entry, new: null }));
  });

  it('belongs to the administration without a strategy', () => {
    expect([chainOf(null), chainOf('id')]).toEqual([ADMINISTRATION_CHAIN, 'id']);
  });
});
