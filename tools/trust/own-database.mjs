// An empty database of one's own on the PostgreSQL that DATABASE_URL names, so that a check leaves nothing behind.
import pg from 'pg';

/** Answers null without an address: then the product runs on its embedded database. */
export async function ownDatabase(address) {
  if (!address) return null;
  const name = `wegmarke_check_${process.pid}`;
  await ask(address, `create database ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(address, `drop database if exists ${name} with (force)`) };
}

async function ask(address, statement) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}
