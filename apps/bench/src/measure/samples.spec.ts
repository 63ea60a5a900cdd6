import { samplesOf, timeInTurn } from './samples';

describe('samples', () => {
  it('are summed up by the middle and by what one in twenty exceeds', () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(samplesOf(times)).toEqual({ median: 51, p95: 96 });
  });

  it('are taken in turn, after rounds that are not counted', async () => {
    const said: string[] = [];
    const act = (name: string) => async () => void said.push(name);
    const samples = await timeInTurn([act('a'), act('b')], 3);
    expect(samples).toHaveLength(2);
    expect(said).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']);
  });
});
