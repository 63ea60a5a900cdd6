import { uuidV7 } from './uuid-v7';

const MANY = 10_000;

describe('an id', () => {
  it('has the shape of version 7 and holds its time', () => {
    const id = uuidV7(Date.UTC(2100, 0, 1));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2100, 0, 1));
  });

  it('sorts after every id made before it, also within a millisecond and after the clock stepped back', () => {
    const ids = Array.from({ length: MANY }, (_, index) => uuidV7(Date.UTC(2101, 0, 1) - index));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(MANY);
  });
});
