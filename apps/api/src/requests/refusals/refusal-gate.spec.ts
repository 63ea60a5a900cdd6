import { RefusalGate } from './refusal-gate';

describe('the gate before the journal of refusals', () => {
  it('opens once per caller, route and minute', () => {
    let now = 0;
    const gate = new RefusalGate(() => now);
    const tries = () => [gate.opens('vm-desk', 'a'), gate.opens('vm-desk', 'b'), gate.opens(null, 'a')];
    expect([tries(), tries()]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    now = 59_999;
    expect(gate.opens('vm-desk', 'a')).toBe(false);
    now = 60_000;
    expect(tries()).toEqual([true, true, true]);
  });
});
