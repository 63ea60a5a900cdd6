/** What specs get for `@electric-sql/pglite`: the one of their worker, see embedded-environment.cjs. */
exports.PGlite = { create: (options) => globalThis.embeddedOfTheWorker.create(options) };
