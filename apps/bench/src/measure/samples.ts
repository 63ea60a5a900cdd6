/** Times of one repeated act, in milliseconds. */
export interface Samples {
  readonly median: number;
  readonly p95: number;
}

export function samplesOf(times: readonly number[]): Samples {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs the acts in turn, `rounds` times each, so that a busy moment hits all alike; the first rounds are not counted. */
export async function timeInTurn(acts: readonly (() => Promise<unknown>)[], rounds: number): Promise<Samples[]> {
  const warmUp = Math.max(2, Math.ceil(rounds / 5));
  const times = acts.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, act] of acts.entries()) {
      const begun = performance.now();
      await act();
      if (round >= 0) times[index]?.push(performance.now() - begun);
    }
  }
  return times.map(samplesOf);
}
