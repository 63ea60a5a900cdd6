import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** A transaction in progress; `failure` is set once a part of it has failed, and then nothing of it is committed. */
interface Running {
  readonly manager: EntityManager;
  failure: { readonly error: unknown } | null;
}

/** What `openDatabase` knows besides TypeORM: how to let go of it again. */
export interface Backing {
  readonly kind: 'embedded' | 'postgres';
  close(): Promise<void>;
}

/** The one way to the data. Inside `inTransaction` every `manager` and `query` belongs to that transaction. */
export class Database {
  private readonly running = new AsyncLocalStorage<Running>();
  private closing: Promise<void> | null = null;

  constructor(
    readonly dataSource: DataSource,
    private readonly backing: Backing,
  ) {}

  get kind(): Backing['kind'] {
    return this.backing.kind;
  }

  /** TypeORM's entity manager: that of the transaction in progress, else one that commits every statement by itself. */
  get manager(): EntityManager {
    if (this.closing) throw closed();
    return this.running.getStore()?.manager ?? this.dataSource.manager;
  }

  get isInTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  /**
   * Runs the work in one transaction: all of it or nothing. Called inside another transaction it joins that one.
   * A joined part that fails takes the whole transaction with it, even if the caller swallows the error.
   */
  async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.running.getStore();
    if (outer) return join(outer, work);
    return this.dataSource.transaction(async (manager) => {
      const running: Running = { manager, failure: null };
      const result = await this.running.run(running, work);
      if (running.failure) throw running.failure.error;
      return result;
    });
  }

  /** Rows of a reading statement. Bigint and numeric arrive as text, calendar days as ISO text. */
  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...values]);
  }

  /**
   * Rows of a statement that is asked again and again; PostgreSQL keeps its plan under `name`. It goes past
   * TypeORM for speed, so it is for reads outside a transaction only. The connection is given back whatever the
   * statement said: `pool.query` would throw it away with every refused value.
   */
  async prepared<Row extends object>(name: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.closing) throw closed();
    const client = await this.pool.connect();
    try {
      const answer = await client.query<Row>({ name, text: sql, values: [...values] });
      return answer.rows;
    } finally {
      client.release();
    }
  }

  /** Resolves when the database answers, fails when it does not. */
  async ping(): Promise<void> {
    await this.prepared('wegmarke_ping', 'select 1');
  }

  /** Closes the pool, stops the embedded database and frees its folder. Safe to call twice. */
  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  private async closeOnce(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
    await this.backing.close();
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

async function join<T>(outer: Running, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    outer.failure ??= { error };
    throw error;
  }
}

/** SQLSTATE 08003, connection does not exist: the program is stopping. */
function closed(): Error {
  return Object.assign(new Error('the database is closed'), { code: '08003' });
}
