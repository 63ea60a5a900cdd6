import { Injectable } from '@nestjs/common';

import { roundOf, Standpoints, StrategiesQueries } from '../strategy';
import type { RoundListDto } from './status-reports.dto';

@Injectable()
export class RoundsReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly strategies: StrategiesQueries,
  ) {}

  async list(strategyKey: string): Promise<RoundListDto> {
    const { strategy } = await this.standpoints.of(strategyKey);
    const rounds = await this.strategies.rounds(strategy.id);
    return { items: rounds.map(roundOf) };
  }
}
