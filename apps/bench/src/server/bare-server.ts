// The yardstick for unchanged answers: nothing but Fastify and pg, one row by primary key with a prepared statement.
import fastify from 'fastify';
import { Pool } from 'pg';

const CONNECTIONS = 10;

const pool = new Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: CONNECTIONS });
const server = fastify({ logger: false });

server.get<{ Params: { id: string } }>('/rows/:id', async (request) => {
  const answer = await pool.query({
    name: 'row',
    text: 'select id, key, version, revision from strategy where id = $1',
    values: [request.params.id],
  });
  return answer.rows[0];
});

process.once('SIGTERM', () => {
  Promise.all([server.close(), pool.end()]).then(
    () => process.exit(0),
    () => process.exit(1),
  );
});

server.listen({ port: 0, host: '127.0.0.1' }).then(
  (address) => console.log(address),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
