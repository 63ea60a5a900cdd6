/**
 * Counts events per key over a sliding window, from two adjoining fixed ones: the older is weighted by how much of it the
 * window still covers. It holds no key longer than two windows and keeps one number for each.
 */
export class SlidingWindow {
  private startedAt = 0;
  private current = new Map<string, number>();
  private previous = new Map<string, number>();

  /** @param lengthMs of the window */
  constructor(
    private readonly limit: number,
    private readonly lengthMs: number,
  ) {}

  /** Counts the event and answers 0, or refuses it and answers after how many milliseconds to try again. */
  count(key: string, nowMs: number): number {
    this.roll(nowMs);
    const elapsed = nowMs - this.startedAt;
    const earlier = this.previous.get(key) ?? 0;
    const counted = this.current.get(key) ?? 0;
    const weighted = counted + earlier * (1 - elapsed / this.lengthMs);
    if (weighted > this.limit - 1) return this.waitFor(counted, earlier, elapsed);
    this.current.set(key, counted + 1);
    return 0;
  }

  /** Until the older window weighs little enough, or the current one has become the older. */
  private waitFor(counted: number, earlier: number, elapsed: number): number {
    if (counted > this.limit - 1 || earlier === 0) return this.lengthMs - elapsed;
    const bearable = (this.limit - 1 - counted) / earlier;
    return Math.max(1, Math.ceil((1 - bearable) * this.lengthMs - elapsed));
  }

  private roll(nowMs: number): void {
    const windows = Math.floor((nowMs - this.startedAt) / this.lengthMs);
    if (windows <= 0) return;
    this.previous = windows === 1 ? this.current : new Map<string, number>();
    this.current = new Map<string, number>();
    this.startedAt += windows * this.lengthMs;
  }
}
