import { Injectable } from '@nestjs/common';
import { DomainError } from '@wegmarke/domain';

import { Config } from '../platform/config';
import { PublishedFiles } from './files/published-files';
import { licenceOf } from './licence';
import { basisOfEdition, figuresOfEdition, publicRoundOf, strategyOfEdition } from './public-answers';
import type { PublicRoundDetailDto, PublicRoundListDto, PublicStrategyListDto } from './public-round.dto';
import { PublishedRounds, type Edition } from './published-rounds.reader';
import type { PublishedRoundRow } from './published-rounds.queries';

/** Strategies and rounds as everybody may read them. */
@Injectable()
export class PublicRounds {
  constructor(
    private readonly rounds: PublishedRounds,
    private readonly files: PublishedFiles,
    private readonly config: Config,
  ) {}

  /** Strategies of which a round is published; the one adopted last comes first. */
  async strategies(): Promise<PublicStrategyListDto> {
    const rows = await this.rounds.all();
    const latest = rows.filter((row, at) => rows.findIndex(({ strategy }) => strategy === row.strategy) === at);
    const items = [];
    for (const row of latest) items.push(strategyOfEdition(await this.newest(row)));
    return { items };
  }

  async list(strategy: string): Promise<PublicRoundListDto> {
    const rows = await this.rounds.list(strategy);
    const [latest] = rows;
    if (!latest) throw new DomainError('strategy-not-found', { key: strategy });
    return { strategy: strategyOfEdition(await this.newest(latest)), items: rows.map(publicRoundOf) };
  }

  async get(strategy: string, round: string, version?: number): Promise<PublicRoundDetailDto> {
    const edition = await this.rounds.get(strategy, round, version);
    const { row, content } = edition;
    return {
      basis: basisOfEdition(edition),
      strategy: strategyOfEdition(edition),
      period: { from: row.from, to: row.to },
      total: content.measures.length,
      figures: figuresOfEdition(edition),
      byField: [...content.byField],
      byMinistry: [...content.byMinistry],
      fields: [...content.fields],
      ministries: [...content.ministries],
      goals: [...content.goals],
      versions: row.versions.map((one) => ({ ...one })),
      amendments: [...content.amendments],
      files: await this.files.list(edition),
      licence: licenceOf(this.config.openData),
    };
  }

  private newest(row: PublishedRoundRow): Promise<Edition> {
    const version = row.versions.at(-1);
    if (!version) throw new DomainError('round-not-found', { round: row.key });
    return this.rounds.open(row, version);
  }
}
