import { addDays, goalDueOn, type GoalFacts, type HorizonSpans, type LocalDate } from '@wegmarke/domain';

import type { GoalDto } from './goals.dto';
import type { GoalRow } from './goals.queries';

/** A goal as known on the day, with its due day worked out. */
export function goalOf(row: GoalRow, spans: HorizonSpans, day: LocalDate): GoalDto {
  const facts = factsOf(row);
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    field: row.field,
    horizon: row.horizon,
    title: { de: row.title_de, fr: row.title_fr },
    adoptedOn: row.adopted_on,
    ...dueOf(facts, spans, day),
    explicitDueOn: row.due_on !== null,
    owner: row.owner,
    provenance: row.provenance,
    sources: row.sources,
  };
}

/** When a goal's horizon ends, and whether and since when it has. */
export function dueOf(
  goal: GoalFacts,
  spans: HorizonSpans,
  day: LocalDate,
): Pick<GoalDto, 'dueOn' | 'expired' | 'expiredSince'> {
  const dueOn = goalDueOn(goal, spans);
  const expired = dueOn < day;
  return { dueOn, expired, expiredSince: expired ? addDays(dueOn, 1) : null };
}

function factsOf({ code, field, horizon, adopted_on, due_on }: GoalRow): GoalFacts {
  return { code, field, horizon, adoptedOn: adopted_on, dueOn: due_on };
}
