import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** A transaction in progress; `failure` is set once a part of it has failed, and then nothing of it is committed. */
interface Running {
  readonly manager: EntityManager;
  /** The statement asked for last: its connection takes one at a time. */
  last: Promise<unknown>;
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
    return this.runIn(this.dataSource.manager, work);
  }

  /**
   * One part of several that do not depend on each other, done one after the other: all of it or nothing of it. Inside
   * a transaction a part that fails leaves the others in it alone; outside it is a transaction of its own.
   */
  inPart<T>(work: () => Promise<T>): Promise<T> {
    return this.runIn(this.manager, work);
  }

  /** A transaction of that manager; of one that is in a transaction already, a savepoint. */
  private runIn<T>(outer: EntityManager, work: () => Promise<T>): Promise<T> {
    return outer.transaction(async (manager) => {
      const running: Running = { manager, last: Promise.resolve(), failure: null };
      const result = await this.running.run(running, work);
      if (running.failure) throw running.failure.error;
      return result;
    });
  }

  /** Rows of a reading statement. Bigint and numeric arrive as text, calendar days as ISO text. */
  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { manager } = this;
    const ask = (): Promise<Row[]> => manager.query<Row[]>(sql, [...values]);
    const running = this.running.getStore();
    return running ? afterTheLast(running, ask) : ask();
  }

  /**
   * Rows of a statement that is asked again and again; PostgreSQL keeps its plan under `name`. It goes past
   * TypeORM for speed; inside a transaction it is an ordinary statement of that one, because a second connection would
   * not see what it wrote, and many at once would wait for each other's. The connection is given back whatever the
   * statement said: `pool.query` would throw it away with every refused value.
   */
  async prepared<Row extends object>(name: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.isInTransaction) return this.query<Row>(sql, values);
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

/** Readers ask several things at once; inside a transaction they are asked one after the other. */
function afterTheLast<T>(running: Running, ask: () => Promise<T>): Promise<T> {
  const answer = running.last.then(ask, ask);
  running.last = answer;
  return answer;
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
