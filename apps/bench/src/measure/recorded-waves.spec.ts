import { wavesOf } from './recorded-waves';

const statement = (text: string, begun: number, ended: number) => ({
  name: null,
  text,
  values: [],
  settings: null,
  begun,
  ended,
});

describe('recorded statements', () => {
  it('are one wave when they were under way at the same time', () => {
    const waves = wavesOf([
      statement('cube', 10, 30),
      statement('standpoint', 0, 5),
      statement('attention', 11, 20),
      statement('names', 31, 32),
    ]);
    expect(waves.map((wave) => wave.map(({ text }) => text))).toEqual([
      ['standpoint'],
      ['cube', 'attention'],
      ['names'],
    ]);
  });

  it('follow one another when each waits for the one before', () => {
    expect(wavesOf([statement('first', 0, 5), statement('second', 5, 9)])).toHaveLength(2);
  });
});
