import { ariaSortOf, parseSort, sortAfterPress, sortText } from './sort-order';

describe('the order of a table', () => {
  it('reads and writes the address', () => {
    expect(parseSort('-endsOn')).toEqual({ key: 'endsOn', descending: true });
    expect(sortText(parseSort('-endsOn'))).toBe('-endsOn');
    expect(sortText(parseSort('code'))).toBe('code');
  });

  it('turns round when the same column is pressed again', () => {
    const first = sortAfterPress(parseSort('code'), 'lead');
    expect(sortText(first)).toBe('lead');
    expect(sortText(sortAfterPress(first, 'lead'))).toBe('-lead');
    expect(sortText(sortAfterPress(parseSort('-lead'), 'lead'))).toBe('lead');
  });

  it('is told to screen readers at the column in use only', () => {
    expect(ariaSortOf(parseSort('-lead'), 'lead')).toBe('descending');
    expect(ariaSortOf(parseSort('lead'), 'lead')).toBe('ascending');
    expect(ariaSortOf(parseSort('-lead'), 'code')).toBeNull();
    expect(ariaSortOf(null, 'code')).toBeNull();
  });
});
