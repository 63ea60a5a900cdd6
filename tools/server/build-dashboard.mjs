// Builds the dashboard into dist/dashboard and puts a compressed copy beside each file, which the server sends as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT } from './build.mjs';
import { fingerprintOf, sourcesBelow } from './fingerprint.mjs';

const OUT = join(ROOT, 'dist', 'dashboard');
const BROWSER = join(OUT, 'browser');
const STAMP = join(OUT, 'build-id.txt');
const SOURCES = [
  'apps/dashboard',
  'libs/domain/src',
  'libs/wording/src',
  'libs/ui/src',
  'libs/api-client/src',
  'tsconfig.base.json',
  'package-lock.json',
];
const COMPRESSIBLE = /\.(?:js|css|svg|json|txt|webmanifest)$/;
/** Smaller files do not become smaller on the way. */
const WORTH_IT = 1024;
const BROTLI_QUALITY = 9;

/** Builds when the sources are other ones than those of the last build. Answers whether it had to. */
export function buildDashboard() {
  const id = fingerprintOf(ROOT, sourcesBelow(ROOT, SOURCES));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === id && existsSync(BROWSER)) return false;
  runBuild();
  compress();
  writeFileSync(STAMP, id);
  return true;
}

function runBuild() {
  const nx = join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const { status } = spawnSync(process.execPath, [nx, 'run', 'dashboard:build', '--output-style=static'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (status !== 0) throw new Error('The dashboard could not be built; the reason stands above.');
}

function compress() {
  const entries = readdirSync(BROWSER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of entries.map((entry) => join(entry.parentPath, entry.name))) {
    if (!COMPRESSIBLE.test(file) || statSync(file).size < WORTH_IT) continue;
    const content = readFileSync(file);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
    writeFileSync(`${file}.br`, brotliCompressSync(content, quality));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`dashboard ${buildDashboard() ? 'built' : 'up to date'}`);
}
