const MINUTE_MS = 60_000;

/** Lets one refusal through per caller, route and minute: whoever keeps trying cannot fill the journal. */
export class RefusalGate {
  private readonly recorded = new Set<string>();
  private minute = 0;

  /** @param nowMs any clock that only goes forward; the product's own may stand still in a demonstration */
  constructor(private readonly nowMs: () => number = () => performance.now()) {}

  opens(caller: string | null, route: string): boolean {
    this.forgetLastMinute();
    const key = JSON.stringify([caller, route]);
    if (this.recorded.has(key)) return false;
    this.recorded.add(key);
    return true;
  }

  private forgetLastMinute(): void {
    const minute = Math.floor(this.nowMs() / MINUTE_MS);
    if (minute === this.minute) return;
    this.minute = minute;
    this.recorded.clear();
  }
}
