import { Injectable } from '@nestjs/common';
import {
  breakdownOf,
  DomainError,
  earlierDay,
  stepEnds,
  TREND_STEPS,
  type CountedState,
  type LocalDate,
} from '@wegmarke/domain';

import { Clock } from '../platform/clock';
import { choiceOf, Standpoints, type StrategyOfQuestion } from '../strategy';
import type { TrendDto, TrendItemDto, TrendQueryDto } from './trend.dto';
import { TrendQueries, type StateDelta } from './trend.queries';

@Injectable()
export class TrendReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly trends: TrendQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws `from-after-to`, and what `Standpoints` throws for either day. */
  async get(strategyKey: string, question: TrendQueryDto): Promise<TrendDto> {
    const today = this.clock.today();
    const { strategy } = await this.standpoints.of(strategyKey, question.to ? { asOf: question.to } : {});
    const step = choiceOf('step', question.step, TREND_STEPS, 'month');
    const ends = stepEnds(this.firstDay(strategy, question), question.to ?? today, step);
    const deltas = await this.trends.deltas(strategy.id, ends);
    return { items: itemsOf(ends, deltas, today), sample: strategy.sample };
  }

  private firstDay({ adoptedOn }: StrategyOfQuestion, { from, to }: TrendQueryDto): LocalDate {
    const last = to ?? this.clock.today();
    if (from && from < adoptedOn) throw new DomainError('day-before-adoption', { day: from, adoptedOn });
    if (from && from > last) throw new DomainError('from-after-to', { from, to: last });
    return from ?? earlierDay(adoptedOn, last);
  }
}

/** The counts on every day: all changes up to it, added up. */
function itemsOf(ends: readonly LocalDate[], deltas: readonly StateDelta[], today: LocalDate): TrendItemDto[] {
  const running = new Map<string, CountedState>();
  let next = 0;
  return ends.map((asOf, step) => {
    for (let delta = deltas[next]; delta && delta.step <= step; delta = deltas[++next]) addTo(running, delta);
    return { asOf, projection: asOf > today, ...breakdownOf([...running.values()]) };
  });
}

function addTo(running: Map<string, CountedState>, { status, computed, count }: StateDelta): void {
  const name = `${status} ${computed ?? ''}`;
  running.set(name, { status, computed, count: count + (running.get(name)?.count ?? 0) });
}
