import { Injectable } from '@nestjs/common';
import { DomainError, type LocalDate } from '@wegmarke/domain';

import { Clock } from '../platform/clock';
import { Standpoints } from '../strategy';
import type { ChangeListDto, TimelineDto, TimelineItemDto } from './measure-detail.dto';
import { MeasureDetailQueries } from './measure-detail.queries';
import { MeasureHistoryQueries, type IntervalRow } from './measure-history.queries';

@Injectable()
export class MeasureHistory {
  constructor(
    private readonly measures: MeasureDetailQueries,
    private readonly history: MeasureHistoryQueries,
    private readonly standpoints: Standpoints,
    private readonly clock: Clock,
  ) {}

  /** All intervals as stored, the projected ones marked. Throws `measure-not-found`. */
  async timeline(id: string): Promise<TimelineDto> {
    await this.strategyOf(id);
    const rows = await this.history.intervals(id);
    const today = this.clock.today();
    return { items: rows.map((row) => itemOf(row, today)) };
  }

  /** Throws `measure-not-found` and what `Standpoints` throws for the day. */
  async changes(id: string, question: { readonly asOf?: LocalDate }): Promise<ChangeListDto> {
    const { asOf } = await this.standpoints.of(await this.strategyOf(id), question);
    return { items: await this.history.changes(id, asOf) };
  }

  private async strategyOf(id: string): Promise<string> {
    const place = await this.measures.locate(id);
    if (!place) throw new DomainError('measure-not-found');
    return place.strategy;
  }
}

function itemOf(
  { from_on, to_on, ministry, computed, computed_because, ...state }: IntervalRow,
  today: LocalDate,
): TimelineItemDto {
  return {
    from: from_on,
    to: to_on,
    projection: from_on > today,
    state: {
      ...state,
      lead: ministry,
      computed: computed && computed_because ? { verdict: computed, ...computed_because } : null,
    },
  };
}
