import { randomBytes } from 'node:crypto';
import { startProduct } from '../server/product-server';
import { bulkLoad, type LoadedStrategy } from './bulk-load';
import { connect, type Connection } from './sql';

/** A database of its own with the product's schema and a strategy of some size. */
export interface LoadedDatabase {
  readonly url: string;
  readonly loaded: LoadedStrategy;
  drop(): Promise<void>;
}

/** The product itself makes the schema, by starting once on the empty database. */
export async function loadedDatabase(server: string, main: string, measures: number): Promise<LoadedDatabase> {
  const name = `wegmarke_bench_${measures}_${randomBytes(4).toString('hex')}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const drop = async (): Promise<void> =>
    void (await on(server, ({ sql }) => sql(`drop database if exists ${name} with (force)`)));
  await on(server, ({ sql }) => sql(`create database ${name} template template0`));
  try {
    await (await startProduct(main, { url })).stop();
    const loaded = await on(url, ({ sql }) => bulkLoad(sql, measures));
    return { url, loaded, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function on<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connect(url);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
