/**
 * Jest gives every spec file modules of its own. For the embedded database that would mean to compile PostgreSQL anew for
 * each of them, which costs more than most specs do. It is loaded once per worker, outside of the spec files, and handed
 * in; every spec file still has a database of its own.
 */
const { TestEnvironment } = require('jest-environment-node');

let loaded;

async function load() {
  const [{ PGlite }, { pg_trgm }, { unaccent }, { btree_gist }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/btree_gist'),
  ]);
  return { PGlite, pg_trgm, unaccent, btree_gist, ...(await compiled()) };
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
  return { modules: { pgliteWasmModule: postgres, initdbWasmModule: initdb, fsBundle } };
}

module.exports = class EmbeddedEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    if (process.env.DATABASE_URL) return;
    loaded ??= await load();
    this.global.embeddedOfTheWorker = loaded;
  }
};
