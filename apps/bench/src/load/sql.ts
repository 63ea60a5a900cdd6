import { Client } from 'pg';

/** Asks a database: the rows of one statement. All statements of one `Sql` run one after the other on one connection. */
export type Sql = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

export interface Connection {
  readonly sql: Sql;
  close(): Promise<void>;
}

export async function connect(url: string): Promise<Connection> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const sql: Sql = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;
  return { sql, close: () => client.end() };
}
