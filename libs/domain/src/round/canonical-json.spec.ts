import { canonicalJson } from '../index';
import { refusalOf } from '@wegmarke/domain-testing';
import fc from 'fast-check';

/** The same value with its keys in another order, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe('canonicalJson', () => {
  it('sorts keys and leaves out what has no value', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'ä"'], c: undefined })).toBe('{"a":[true,null,"ä\\""],"b":1}');
  });

  it('sorts by code units, not by language', () => {
    expect(canonicalJson({ ä: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"ä":1}');
  });

  it('writes the same text whatever the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
  });

  it('writes JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['no value in a list', { a: [1, undefined] }, '/a/1'],
    ['a hole in a list', new Array(2).fill(1, 0, 1), '/1'],
    ['not a number', { a: { b: Number.NaN } }, '/a/b'],
    ['infinity', Number.POSITIVE_INFINITY, ''],
    ['a date object', { on: new Date(0) }, '/on'],
    ['a map', new Map(), ''],
    ['a function', { a: () => 1 }, '/a'],
    ['a big number', 1n, ''],
  ])('refuses %s and says where', (_, value, pointer) => {
    expect(refusalOf(() => canonicalJson(value))).toEqual({ code: 'not-canonical', pointer });
  });

  it('takes an object without prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });
});
