// Compiles the server into dist/server in a few seconds: same compiler settings as the specs, folder layout kept.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { fingerprintOf, sourcesBelow } from './fingerprint.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = join(ROOT, 'dist', 'server');
/** Built beside and then moved, so that a build that fails leaves the last good one. */
const UNFINISHED = join(ROOT, 'dist', `server-unfinished-${process.pid}`);
/** apps/api reads it as the id of the build. */
const STAMP_FILE = 'build-id.txt';
/** Libraries the server needs; each is found under its alias by a small file in dist/server/node_modules. */
const LIBS = ['domain', 'wording', 'database', 'report'];
const SOURCES = ['apps/api/src', ...LIBS.map((lib) => `libs/${lib}/src`)];
const SETTINGS = ['tools/jest/swc.json', 'tools/server/build.mjs', 'package-lock.json'];

export const SERVER_FOLDER = join(OUT, 'apps', 'api', 'src');

/** Builds when the sources are other ones than those of the last build. Answers whether it had to. */
export async function buildServer() {
  const sources = sourcesBelow(ROOT, SOURCES, isOfProgram);
  const id = fingerprintOf(ROOT, [...sources, ...sourcesBelow(ROOT, SETTINGS)]);
  const stamp = join(OUT, STAMP_FILE);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === id) return false;
  try {
    await compile(sources);
    write(join(UNFINISHED, STAMP_FILE), id);
    rmSync(OUT, { recursive: true, force: true });
    renameSync(UNFINISHED, OUT);
  } finally {
    rmSync(UNFINISHED, { recursive: true, force: true });
  }
  return true;
}

async function compile(sources) {
  const settings = JSON.parse(readFileSync(join(ROOT, 'tools', 'jest', 'swc.json'), 'utf8'));
  await Promise.all(sources.map((source) => put(source, settings)));
  write(join(UNFINISHED, 'package.json'), '{ "type": "commonjs" }\n');
  for (const lib of LIBS) writeAlias(lib);
}

/** The harness of the specs stays out. */
const HARNESS = ['apps/api/src/platform/testing/', 'libs/report/src/testing/'];
const isOfProgram = (path) => !HARNESS.some((folder) => path.startsWith(folder)) && !path.endsWith('.md');

async function put(source, settings) {
  const target = join(UNFINISHED, relative(ROOT, source));
  if (!source.endsWith('.ts')) return copy(source, target);
  const compiled = target.replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(source, { ...settings, swcrc: false, sourceMaps: true });
  write(`${compiled}.map`, map);
  write(compiled, `${code}\n//# sourceMappingURL=${basename(compiled)}.map\n`);
}

function writeAlias(lib) {
  const folder = join(UNFINISHED, 'node_modules', '@wegmarke', lib);
  write(join(folder, 'index.js'), `module.exports = require('../../../libs/${lib}/src/index.js');\n`);
}

function copy(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begun = performance.now();
  const built = await buildServer();
  console.log(`server ${built ? 'built' : 'up to date'} (${Math.round(performance.now() - begun)} ms)`);
}
