import type { LocalDate } from '@wegmarke/domain';
import { Clock, dayInBerlin } from './clock';

const on = (day: string): LocalDate => day as LocalDate;

describe('the clock', () => {
  it.each([
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('at %s it is %s in Berlin', (instant, day) => {
    expect(dayInBerlin(new Date(instant))).toBe(day);
  });

  it('always says the fixed day', () => {
    const clock = new Clock(on('2023-11-21'));
    expect([clock.today(), clock.now().toISOString()]).toEqual(['2023-11-21', '2023-11-21T10:00:00.000Z']);
  });

  it('lives through another day for the length of some work, and through both at once', async () => {
    const clock = new Clock(on('2026-11-22'));
    const later = (): Promise<LocalDate> => Promise.resolve().then(() => clock.today());
    const days = await Promise.all([clock.on(on('2021-01-01'), later), clock.on(on('2022-02-02'), later), later()]);
    expect(days).toEqual(['2021-01-01', '2022-02-02', '2026-11-22']);
  });

  it('says the day it is when none is fixed', () => {
    expect(new Clock().today()).toBe(dayInBerlin(new Date()));
  });
});
