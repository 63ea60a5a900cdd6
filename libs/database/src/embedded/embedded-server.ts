import type { PGlite } from '@electric-sql/pglite';

/** An embedded PostgreSQL that speaks the ordinary protocol on a local port. */
export interface EmbeddedServer {
  readonly port: number;
  /** The whole database as one archive, to be loaded by another instance. */
  dump(): Promise<Blob>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the database files; without it the database lives in memory only. */
  readonly folder?: string;
  /** Content of an earlier `dump()` to start from. */
  readonly load?: Blob;
}

/** Starts PostgreSQL inside this process behind a socket on 127.0.0.1. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const embedded = await createEmbedded(options);
  const server = await serveEmbedded(embedded);
  const stop = async (): Promise<void> => {
    await server.stop();
    await embedded.close();
  };
  return { ...server, stop };
}

/**
 * Puts it behind a socket; `stop` takes only the socket away. It serves exactly one connection: with more, statements of
 * different transactions would run inside each other.
 */
export async function serveEmbedded(embedded: PGlite): Promise<EmbeddedServer> {
  const { PGLiteSocketServer } = await import('@electric-sql/pglite-socket');
  const server = new PGLiteSocketServer({ db: embedded, host: '127.0.0.1', port: 0, maxConnections: 1 });
  await server.start();
  return {
    port: Number(server.getServerConn().split(':').at(-1)),
    dump: async () => (await embedded.dumpDataDir('none')) as Blob,
    stop: () => server.stop(),
  };
}

export async function createEmbedded(options: EmbeddedOptions): Promise<PGlite> {
  // Loaded only when needed: a server on PostgreSQL does not carry the embedded one in memory.
  const [{ PGlite }, { pg_trgm }, { unaccent }, { btree_gist }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/btree_gist'),
  ]);
  return PGlite.create({
    ...(options.folder ? { dataDir: options.folder } : {}),
    ...(options.load ? { loadDataDir: options.load } : {}),
    extensions: { pg_trgm, unaccent, btree_gist },
  });
}
