import type { Round } from '@wegmarke/api-client';
import { addDays, localDate, type LocalDate } from '@wegmarke/domain';

/** A round as the form shows it; a day may be empty until the form is sent. */
export interface RoundPlan {
  readonly key: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly asOfOn: LocalDate | null;
  readonly deadlineOn: LocalDate | null;
}

/**
 * The year after the latest round (without one: this year), reported as of its last day, with January to answer; its
 * period begins where the last one ended, so that nothing falls between two rounds. Only a proposal: every field can be changed.
 */
export function proposedRound(rounds: readonly Pick<Round, 'asOfOn' | 'period'>[], today: LocalDate): RoundPlan {
  const years = rounds.map(({ asOfOn }) => Number(asOfOn.slice(0, 4)) + 1);
  const year = years.length === 0 ? Number(today.slice(0, 4)) : Math.max(...years);
  const last = rounds
    .map(({ period }) => period.to)
    .sort()
    .at(-1);
  return {
    key: String(year),
    from: last === undefined ? localDate(`${year}-01-01`) : addDays(last, 1),
    to: localDate(`${year}-12-31`),
    asOfOn: localDate(`${year}-12-31`),
    deadlineOn: localDate(`${year + 1}-01-31`),
  };
}
