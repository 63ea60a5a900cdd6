import { Injectable } from '@nestjs/common';
import { DomainError, publishedRound, type PublishedRound, type RoundSnapshot } from '@wegmarke/domain';

import { PublishedRoundsQueries, type PublishedRoundRow, type PublishedVersionRow } from './published-rounds.queries';

/** A version of a published round with the words of its publication around it. */
export interface Edition {
  readonly row: PublishedRoundRow;
  readonly version: PublishedVersionRow;
  readonly content: PublishedRound;
}

/** So many versions are kept in memory; a snapshot of 400 measures takes about a megabyte. */
const KEPT = 12;

/** Reads published rounds from their snapshots. What a checksum names never changes, so it is read once. */
@Injectable()
export class PublishedRounds {
  private readonly known = new Map<string, PublishedRound>();

  constructor(private readonly queries: PublishedRoundsQueries) {}

  /** The latest first. @throws DomainError `strategy-not-found` where nothing of it is published */
  async list(strategy: string): Promise<PublishedRoundRow[]> {
    const rows = await this.queries.list(strategy);
    if (rows.length === 0) throw new DomainError('strategy-not-found', { key: strategy });
    return rows;
  }

  /** Of every strategy, the latest first. */
  all(): Promise<PublishedRoundRow[]> {
    return this.queries.list();
  }

  /**
   * The newest version, unless another is named.
   * @throws DomainError `strategy-not-found`, `round-not-found`: also where a round is there but not published
   */
  async get(strategy: string, round: string, version?: number): Promise<Edition> {
    const row = (await this.list(strategy)).find(({ key }) => key === round);
    const chosen = row?.versions.findLast((one) => version === undefined || one.version === version);
    if (!row || !chosen) throw new DomainError('round-not-found', { round });
    return this.open(row, chosen);
  }

  /** A version of a round at hand. */
  async open(row: PublishedRoundRow, version: PublishedVersionRow): Promise<Edition> {
    return { row, version, content: await this.read(row, version) };
  }

  private async read(
    { id, key }: PublishedRoundRow,
    { version, checksum }: PublishedVersionRow,
  ): Promise<PublishedRound> {
    const kept = this.known.get(checksum);
    if (kept) return kept;
    const text = await this.queries.content(id, version);
    if (text === null) throw new DomainError('round-not-found', { round: key });
    const content = publishedRound(JSON.parse(text) as RoundSnapshot);
    const [oldest] = this.known.keys();
    if (this.known.size >= KEPT && oldest !== undefined) this.known.delete(oldest);
    this.known.set(checksum, content);
    return content;
  }
}
