/**
 * Jest gives every spec file modules of its own. For the embedded database that would mean to compile PostgreSQL anew for
 * each of them, which costs more than most specs do. It is loaded once per worker, outside of the spec files, and handed
 * in. Databases that a spec has dropped are kept here for the next one, emptied (libs/database/src/testing): every spec
 * file still has databases of its own.
 */
const { TestEnvironment } = require('jest-environment-node');

/** What a worker of Jest is told last. */
const END = 2;

let loaded;

async function load() {
  const [{ PGlite }, { pg_trgm }, { unaccent }, { btree_gist }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/btree_gist'),
  ]);
  const modules = await compiled();
  const extensions = { pg_trgm, unaccent, btree_gist };
  // What is kept must hold on to nothing of the spec file that asked for it.
  const create = ({ dataDir, loadDataDir }) => PGlite.create({ ...modules, extensions, dataDir, loadDataDir });
  return { create, pg_trgm, unaccent, btree_gist, shelf: { idle: new Map(), marks: new Map() } };
}

/** The program itself, compiled once; PGlite would do it for each database. */
async function compiled() {
  const { readFile } = require('node:fs/promises');
  const { dirname, join } = require('node:path');
  const folder = dirname(require.resolve('@electric-sql/pglite'));
  const [postgres, initdb] = await Promise.all(
    ['pglite.wasm', 'initdb.wasm'].map(async (name) => WebAssembly.compile(await readFile(join(folder, name)))),
  );
  const fsBundle = new Blob([await readFile(join(folder, 'pglite.data'))]);
  return { pgliteWasmModule: postgres, initdbWasmModule: initdb, fsBundle };
}

/** A database that waits has timers, which would keep the process from ending. */
async function closeIdle() {
  for (const database of loaded?.shelf.idle.keys() ?? []) await database.close();
}

process.on('message', function told([type]) {
  if (type !== END) return;
  process.off('message', told);
  void closeIdle();
});

module.exports = class EmbeddedEnvironment extends TestEnvironment {
  /** For runs without workers: Jest's `globalTeardown`. */
  static end = closeIdle;

  async setup() {
    await super.setup();
    if (process.env.DATABASE_URL) return;
    loaded ??= await load();
    this.global.embeddedOfTheWorker = loaded;
  }
};
