import type { Round } from '@wegmarke/api-client';
import type { LocalDate } from '@wegmarke/domain';

/** The latest round opened by that day: the one its report states belong to. */
export function roundInForce(rounds: readonly Round[], day: LocalDate): Round | null {
  return rounds
    .filter(({ openedOn }) => openedOn !== null && openedOn <= day)
    .reduce<Round | null>(
      (latest, round) => ((latest?.openedOn ?? '') > (round.openedOn ?? '') ? latest : round),
      null,
    );
}
