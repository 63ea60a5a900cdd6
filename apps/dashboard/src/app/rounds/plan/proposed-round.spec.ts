import type { LocalDate } from '@wegmarke/domain';
import { proposedRound } from './proposed-round';

const on = (day: string) => day as LocalDate;
const round = (from: string, to: string) => ({ asOfOn: on(to), period: { from: on(from), to: on(to) } });

describe('the round proposed next', () => {
  it('is the year after the last one, its period without a gap', () => {
    const rounds = [round('2025-01-01', '2025-12-31'), round('2026-01-01', '2026-10-31')];
    expect(proposedRound(rounds, on('2026-11-22'))).toEqual({
      key: '2027',
      from: '2026-11-01',
      to: '2027-12-31',
      asOfOn: '2027-12-31',
      deadlineOn: '2028-01-31',
    });
  });

  it('is this year where there was none', () => {
    expect(proposedRound([], on('2026-11-22'))).toMatchObject({ key: '2026', from: '2026-01-01' });
  });
});
