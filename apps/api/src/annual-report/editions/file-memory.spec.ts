import { FileMemory } from './file-memory';

const file = (bytes: number) => ({ bytes: Buffer.alloc(bytes) });

describe('the memory of files', () => {
  it('keeps what was asked for last, as long as there is room', () => {
    const memory = new FileMemory(10);
    const [a, b, c] = [file(4), file(4), file(4)];
    memory.keep('a', a);
    memory.keep('b', b);
    expect(memory.get('a')).toBe(a);
    memory.keep('c', c);
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([a, undefined, c]);
  });

  it('keeps nothing that is larger than all the room, and nothing twice', () => {
    const memory = new FileMemory(10);
    memory.keep('large', file(11));
    expect(memory.get('large')).toBeUndefined();
    for (let at = 0; at < 5; at++) memory.keep('a', file(6));
    memory.keep('b', file(4));
    expect(memory.get('a')).toBeDefined();
    expect(memory.get('b')).toBeDefined();
  });
});
