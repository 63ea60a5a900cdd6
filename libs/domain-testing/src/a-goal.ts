import type { FieldKey, GoalFacts, GoalHorizon, LocalDate } from '@wegmarke/domain';
import { on } from './days';
import { fieldKey, goalCode } from './keys';

/** A goal in field 3, long-term, adopted on 1 January 2026; each method answers a changed copy. */
export class GoalBuilder {
  constructor(private readonly goal: GoalFacts) {}

  withCode(code: string): GoalBuilder {
    return this.with({ code: goalCode(code) });
  }

  inField(field: FieldKey): GoalBuilder {
    return this.with({ field });
  }

  withHorizon(horizon: GoalHorizon): GoalBuilder {
    return this.with({ horizon });
  }

  adoptedOn(adoptedOn: LocalDate): GoalBuilder {
    return this.with({ adoptedOn });
  }

  dueOn(dueOn: LocalDate): GoalBuilder {
    return this.with({ dueOn });
  }

  facts(): GoalFacts {
    return this.goal;
  }

  private with(change: Partial<GoalFacts>): GoalBuilder {
    return new GoalBuilder({ ...this.goal, ...change });
  }
}

export function aGoal(): GoalBuilder {
  return new GoalBuilder({
    code: goalCode('3.1'),
    field: fieldKey('3'),
    horizon: 'long',
    adoptedOn: on('2026-01-01'),
    dueOn: null,
  });
}
