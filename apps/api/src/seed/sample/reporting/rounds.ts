import { localDate, type LocalDate, type RoundKey } from '@wegmarke/domain';

export interface SampleRound {
  readonly key: RoundKey;
  readonly plannedOn: LocalDate;
  readonly openOn: LocalDate;
  readonly asOfOn: LocalDate;
  readonly deadlineOn: LocalDate;
  /** `null` while the round is open. */
  readonly closing: {
    readonly reviewOn: LocalDate;
    readonly sealedOn: LocalDate;
    readonly publishedOn: LocalDate;
  } | null;
}

/** Rounds as of 31 December of 2021 to 2025, sealed in the March after, and the open one of 2026. */
export const ROUNDS: readonly SampleRound[] = [
  closedRound('2021', '03-09', '03-15', '04-12'),
  closedRound('2022', '03-08', '03-14', '04-18'),
  closedRound('2023', '03-11', '03-19', '04-16'),
  closedRound('2024', '03-10', '03-18', '04-15'),
  closedRound('2025', '03-09', '03-17', '04-14'),
  {
    key: '2026' as RoundKey,
    plannedOn: localDate('2026-10-01'),
    openOn: localDate('2026-11-02'),
    asOfOn: localDate('2026-10-31'),
    deadlineOn: localDate('2026-11-30'),
    closing: null,
  },
];

function closedRound(year: string, review: string, seal: string, publish: string): SampleRound {
  const next = String(Number(year) + 1);
  return {
    key: year as RoundKey,
    plannedOn: localDate(`${year}-12-01`),
    openOn: localDate(`${next}-01-02`),
    asOfOn: localDate(`${year}-12-31`),
    deadlineOn: localDate(`${next}-01-31`),
    closing: {
      reviewOn: localDate(`${next}-${review}`),
      sealedOn: localDate(`${next}-${seal}`),
      publishedOn: localDate(`${next}-${publish}`),
    },
  };
}
