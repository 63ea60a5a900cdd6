import { Injectable } from '@nestjs/common';
import { refuseIssues } from '@wegmarke/domain';

import { basisOf, cubeFilterOf, FilterNamesReader, Standpoints, unknownValues } from '../strategy';
import { PAGE_SIZE } from './measure-lists.reader';
import type { MilestoneListDto } from './milestone.dto';
import { dueMilestonesOf } from './due-milestones';
import { milestoneCursor, milestonePlaceOf } from './milestone-cursor';
import { MilestoneListQueries } from './milestone-list.queries';
import type { MilestonesQueryDto } from './milestones-query.dto';

/** The list behind `milestonesKept`. */
@Injectable()
export class MilestoneLists {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly names: FilterNamesReader,
    private readonly queries: MilestoneListQueries,
  ) {}

  async list(strategy: string, question: MilestonesQueryDto): Promise<MilestoneListDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const names = await this.names.for(standpoint.strategy.id, question.field, question.ministry);
    const kept = keptOf(question.kept);
    const filter = { cube: cubeFilterOf({ ...question }, names), kept };
    const size = question['page[size]'] ?? PAGE_SIZE;
    const after = milestonePlaceOf(question['page[after]']);
    const [total, measures] = await Promise.all([
      this.queries.total(standpoint.source, filter),
      this.queries.measures(standpoint.source, filter, after?.code ?? null, size + 1),
    ]);
    const due = measures.flatMap((measure) => dueMilestonesOf(measure, standpoint.asOf, kept));
    const left = due.slice(
      due.findIndex(({ measure, milestone }) => measure.code === after?.code && milestone.key === after.key) + 1,
    );
    const items = left.slice(0, size);
    const last = items.at(-1);
    const next = last && left.length > items.length ? milestoneCursor(last) : null;
    return { items, page: { size, next }, total, basis: basisOf(standpoint) };
  }
}

function keptOf(kept: string | undefined): boolean | null {
  refuseIssues(unknownValues('kept', kept === undefined ? [] : [kept], ['true', 'false']));
  return kept === undefined ? null : kept === 'true';
}
