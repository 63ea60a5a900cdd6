import { Injectable } from '@nestjs/common';
import { byField, byMinistry, countOf, fieldMinistryMatrix, tableCells, type CubeCell } from '@wegmarke/domain';

import { basisOf, cubeFilterOf, FilterNamesReader, Standpoints, type Standpoint } from '../strategy';
import { AttentionQueries } from './attention.queries';
import { CubeQueries } from './cube.queries';
import { figuresFrom } from './figures';
import type { OverviewDto } from './overview.dto';
import type { OverviewQueryDto } from './overview-query.dto';
import { ParticipationQueries } from './participation.queries';

/** The cockpit: every number but attention and participation is a sum over the same cells. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly names: FilterNamesReader,
    private readonly cubes: CubeQueries,
    private readonly participations: ParticipationQueries,
    private readonly attentions: AttentionQueries,
  ) {}

  async get(strategy: string, question: OverviewQueryDto): Promise<OverviewDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const names = await this.names.for(standpoint.strategy.id, question.field, question.ministry);
    const filter = cubeFilterOf(question, names);
    // The figures are worked out while the database still looks for the other two.
    const [counted, participation, attention] = await Promise.all([
      this.cubes.cells(standpoint.source, filter).then((cells) => countedFrom(cells, standpoint)),
      this.participations.cells(standpoint.source, filter),
      this.attentions.list(standpoint.source, filter),
    ]);
    return {
      ...basisOf(standpoint),
      revision: standpoint.strategy.revision,
      ...counted,
      byParticipation: byMinistry(participation),
      attention: attention.items,
      attentionTotal: attention.total,
    };
  }
}

/** Everything that is a sum over the cells. */
function countedFrom(cells: readonly CubeCell[], standpoint: Standpoint) {
  const counted = tableCells(cells);
  return {
    total: countOf(cells),
    figures: figuresFrom(cells, standpoint),
    byMinistry: byMinistry(counted),
    byField: byField(counted),
    matrix: fieldMinistryMatrix(counted),
  };
}
