/** What specs get for `@electric-sql/pglite`: the one of their worker, see embedded-environment.cjs. */
const { PGlite, modules } = globalThis.embeddedOfTheWorker;

exports.PGlite = { create: (options) => PGlite.create({ ...modules, ...options }) };
