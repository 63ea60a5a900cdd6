import { Injectable } from '@nestjs/common';
import { countOf } from '@wegmarke/domain';

import { basisOf, type BasisQuestion, Standpoints } from '../strategy';
import type { CubeDto } from './cube.dto';
import { CubeQueries } from './cube.queries';

@Injectable()
export class CubeReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly cubes: CubeQueries,
  ) {}

  async get(strategy: string, question: BasisQuestion): Promise<CubeDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const cells = await this.cubes.cells(standpoint.source);
    return { ...basisOf(standpoint), revision: standpoint.strategy.revision, total: countOf(cells), cells };
  }
}
