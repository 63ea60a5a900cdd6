import { Injectable } from '@nestjs/common';
import { allowedActions, DomainError, type Actor } from '@wegmarke/domain';

import { roundOf, Standpoints } from '../strategy';
import type { RoundDetailDto } from './round-detail.dto';
import { RoundDetailQueries } from './round-detail.queries';
import type { RoundListDto } from './status-reports.dto';

@Injectable()
export class RoundsReader {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly details: RoundDetailQueries,
  ) {}

  async list(strategyKey: string): Promise<RoundListDto> {
    const { strategy } = await this.standpoints.of(strategyKey);
    const rounds = await this.details.list(strategy.id);
    return { items: rounds.map((row) => ({ ...roundOf(row), requests: row.requests })) };
  }

  /** @throws DomainError `round-not-found` */
  async get(actor: Actor, id: string): Promise<RoundDetailDto> {
    const row = await this.details.find(id);
    if (!row) throw new DomainError('round-not-found');
    const { strategy, version, requests, snapshots, state } = row;
    const newest = snapshots.at(-1);
    return {
      ...roundOf(row),
      strategy,
      version,
      requests,
      snapshot: newest ? { version: newest.version, checksum: newest.checksum } : null,
      snapshots,
      allowedActions: [...allowedActions(actor, { type: 'round', strategy, state })],
    };
  }
}
