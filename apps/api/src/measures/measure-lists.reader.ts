import { Injectable } from '@nestjs/common';
import type { Language } from '@wegmarke/domain';

import { basisOf, FilterNamesReader, type Standpoint, Standpoints } from '../strategy';
import { listFilterOf } from './list-filter';
import type { MeasureListDto } from './measure-list.dto';
import type { MeasureFilterDto, MeasureListQueryDto } from './measure-list-query.dto';
import { MeasureListQueries, type ListPage, type MeasureRows } from './measure-list.queries';

export const PAGE_SIZE = 50;

export interface FoundMeasures extends MeasureRows {
  readonly standpoint: Standpoint;
}

@Injectable()
export class MeasureLists {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly names: FilterNamesReader,
    private readonly queries: MeasureListQueries,
  ) {}

  async list(strategy: string, question: MeasureListQueryDto, language: Language): Promise<MeasureListDto> {
    const size = question['page[size]'] ?? PAGE_SIZE;
    const page = { size, after: question['page[after]'] ?? null };
    const { items, next, total, standpoint } = await this.find(strategy, question, language, page);
    return { items, page: { size, next }, total, basis: basisOf(standpoint) };
  }

  /** Throws what `Standpoints` throws, `filter-value-unknown` for filter and sort, `figure-without-list`, `invalid-input`. */
  async find(strategy: string, question: MeasureFilterDto, language: Language, page: ListPage): Promise<FoundMeasures> {
    const standpoint = await this.standpoints.of(strategy, question);
    const { field, ministry, participating, goal, sort } = question;
    const names = await this.names.for(standpoint.strategy.id, field, ministry, participating, goal);
    const filter = listFilterOf(question, names);
    const rows = await this.queries.list(standpoint.source, filter, { sort, language }, page);
    return { ...rows, standpoint };
  }
}
