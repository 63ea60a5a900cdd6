import { Injectable } from '@nestjs/common';
import {
  countOf,
  DomainError,
  figureOf,
  filterCells,
  type CubeCell,
  type LocalDate,
  type MinistryKey,
} from '@wegmarke/domain';

import { datedNameOf, labelOn, MinistriesQueries, type MinistryRow, type SuccessionRow } from '../ministries';
import { basisOf, Standpoints, type Standpoint } from '../strategy';
import { CubeQueries } from './cube.queries';
import { figureFrom } from './figures';
import type { MinistryDetailDto, MinistryDto, MinistryListDto } from './ministry-page.dto';
import { ParticipationQueries, type ParticipationCell } from './participation.queries';

interface Portfolios {
  readonly ministries: readonly MinistryRow[];
  readonly successions: readonly SuccessionRow[];
  readonly cells: readonly CubeCell[];
  readonly participation: readonly ParticipationCell[];
}

interface DayQuestion {
  readonly asOf?: LocalDate;
}

@Injectable()
export class MinistryPages {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly ministries: MinistriesQueries,
    private readonly cubes: CubeQueries,
    private readonly participations: ParticipationQueries,
  ) {}

  async list(strategy: string, question: DayQuestion): Promise<MinistryListDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const portfolios = await this.load(standpoint);
    return {
      items: portfolios.ministries.map((ministry) => ministryOf(ministry, portfolios, standpoint)),
      basis: basisOf(standpoint),
    };
  }

  /** Throws `ministry-not-found`, and what `Standpoints` throws. */
  async get(strategy: string, key: string, question: DayQuestion): Promise<MinistryDetailDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const portfolios = await this.load(standpoint);
    const ministry = portfolios.ministries.find((one) => one.key === key);
    if (!ministry) throw new DomainError('ministry-not-found', { ministry: key });
    return { ...ministryOf(ministry, portfolios, standpoint), basis: basisOf(standpoint) };
  }

  private async load({ source }: Standpoint): Promise<Portfolios> {
    const [ministries, successions, cells, participation] = await Promise.all([
      this.ministries.list(),
      this.ministries.successions(),
      this.cubes.cells(source),
      this.participations.cells(source),
    ]);
    return { ministries, successions, cells, participation };
  }
}

function ministryOf(
  { key, position, names }: MinistryRow,
  portfolios: Portfolios,
  standpoint: Standpoint,
): MinistryDto {
  const { successions, cells, participation } = portfolios;
  const { name, abbr, existsFrom, existsTo } = labelOn(key, position, names, standpoint.asOf);
  const led = filterCells(cells, { ministry: [key] });
  return {
    key,
    position,
    name,
    abbr,
    existsFrom,
    existsTo,
    names: names.map(datedNameOf),
    successors: linked(successions, 'predecessor', key, 'successor'),
    predecessors: linked(successions, 'successor', key, 'predecessor'),
    asLead: countOf(led),
    asParticipant: countOf(participation.filter(({ ministry }) => ministry === key)),
    reported: figureFrom(figureOf('reported', led), standpoint),
  };
}

type End = 'predecessor' | 'successor';

function linked(
  successions: readonly SuccessionRow[],
  own: End,
  key: MinistryKey,
  other: End,
): MinistryDto['successors'] {
  return successions.filter((row) => row[own] === key).map((row) => ({ ministry: row[other], on: row.on_day }));
}
