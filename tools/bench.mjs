// `npm run bench`: builds the server and the measuring program, starts a private PostgreSQL (or takes the one of
// BENCH_DATABASE_URL), measures, prints the table and writes docs/benchmark.md. `-- --quick`: small and short.
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { format, resolveConfig } from 'prettier';
import { buildServer, ROOT } from './server/build.mjs';
import { sourcesBelow } from './server/fingerprint.mjs';

const OUT = join(ROOT, 'dist', 'bench');
const QUICK = process.argv.includes('--quick');
const PAGE = join(ROOT, 'docs', 'benchmark.md');
/** A cluster of its own, so that tests on PostgreSQL going on meanwhile keep theirs. */
const CLUSTER = { PGPORT: '54187', ...process.env, POSTGRES_CLUSTER: 'wegmarke_bench' };

async function build() {
  await buildServer();
  rmSync(OUT, { recursive: true, force: true });
  // A copy: building the server meanwhile does not change what is measured.
  cpSync(join(ROOT, 'dist', 'server'), join(OUT, 'server'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(ROOT, 'tools', 'jest', 'swc.json'), 'utf8'));
  for (const source of sourcesBelow(ROOT, ['apps/bench/src'])) {
    if (source.endsWith('.d.ts')) continue;
    const { code } = await transformFile(source, { ...settings, swcrc: false });
    write(join(OUT, relative(join(ROOT, 'apps/bench/src'), source).replace(/\.ts$/, '.js')), code);
  }
  write(join(OUT, 'package.json'), '{ "type": "commonjs" }\n');
  for (const lib of ['domain', 'database', 'report']) {
    const target = `../../../server/libs/${lib}/src/index.js`;
    write(join(OUT, 'node_modules', '@wegmarke', lib, 'index.js'), `module.exports = require('${target}');\n`);
  }
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function postgres(...args) {
  const script = join(ROOT, 'tools', 'ci', 'postgres.sh');
  const run = spawnSync('bash', [script, ...args], { env: CLUSTER, stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.status !== 0) throw new Error('PostgreSQL could not be started or stopped');
  return run.stdout.toString().trim();
}

/** Answers the page, or nothing when the measurement failed. */
function measure(databaseUrl) {
  const page = join(OUT, 'page.md');
  const server = join(OUT, 'server', 'apps', 'api', 'src', 'main.js');
  const args = [join(OUT, 'main.js'), '--server', server, '--out', page, ...(QUICK ? ['--quick'] : [])];
  const env = { ...process.env, BENCH_DATABASE_URL: databaseUrl };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  return status === 0 ? readFileSync(page, 'utf8') : null;
}

// An interrupted run still stops what it has started: the measuring program gets the signal too and ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

await build();
const own = process.env.BENCH_DATABASE_URL;
const page = own ? measure(own) : measureOnPrivateCluster();
if (page === null) process.exit(1);
const formatted = await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
console.log(formatted);
// A quick run is too short for numbers that anybody should quote.
if (!QUICK) writeFileSync(PAGE, formatted);

function measureOnPrivateCluster() {
  const url = postgres();
  try {
    return measure(url);
  } finally {
    postgres('stop');
  }
}
