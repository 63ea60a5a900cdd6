import type { PGlite } from '@electric-sql/pglite';

/** Everything the tables held at one moment. */
export interface Mark {
  readonly tables: readonly MarkedTable[];
  readonly sequences: readonly MarkedSequence[];
}

interface MarkedTable {
  readonly name: string;
  /** Those that can be written, quoted. */
  readonly columns: string;
  /** Its rows as PostgreSQL writes an array of them. */
  readonly rows: string;
}

interface MarkedSequence {
  readonly name: string;
  readonly value: string;
  readonly called: boolean;
}

const FIRST_OF_OURS = 16_384;

/** Which objects there are, so that a changed schema is told from one that is as it was. */
const SCHEMA = `select md5(string_agg(line, E'\\n' order by line)) as schema from (
    select concat_ws(' ', 'relation', oid, relname, relnamespace, relkind, reloptions) as line from pg_class
      where oid >= ${FIRST_OF_OURS} and relkind <> 't' and relkind <> 'i'
    union all select concat_ws(' ', 'column', attrelid, attnum, attname, atttypid, atttypmod, attnotnull, atthasdef, attisdropped)
      from pg_attribute where attrelid >= ${FIRST_OF_OURS}
    union all select concat_ws(' ', 'constraint', oid, conname, convalidated) from pg_constraint where oid >= ${FIRST_OF_OURS}
    union all select concat_ws(' ', 'trigger', oid, tgname, tgenabled) from pg_trigger where oid >= ${FIRST_OF_OURS}
    union all select concat_ws(' ', 'index', indexrelid, indisvalid) from pg_index where indexrelid >= ${FIRST_OF_OURS}
    union all select concat_ws(' ', 'function', oid, proname, md5(prosrc)) from pg_proc where oid >= ${FIRST_OF_OURS}
    union all select concat_ws(' ', 'default', oid, adnum) from pg_attrdef where oid >= ${FIRST_OF_OURS}
    union all select concat_ws(' ', 'setting', setdatabase, setrole, setconfig) from pg_db_role_setting
  ) known`;

const TABLES = `select c.oid::regclass::text as name,
    string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
  from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and c.oid >= ${FIRST_OF_OURS} and n.nspname = 'public'
  group by c.oid`;

const SEQUENCES = `select format('%I.%I', schemaname, sequencename) as name,
    coalesce(last_value, start_value)::text as value, last_value is not null as called
  from pg_sequences`;

/** A text that changes with the schema: tables, columns, constraints, indexes, triggers, functions. */
export async function schemaOf(embedded: PGlite): Promise<string> {
  const { rows } = await embedded.query<{ schema: string }>(SCHEMA);
  return rows[0]?.schema ?? '';
}

/** What the tables hold now. */
export async function markOf(embedded: PGlite): Promise<Mark> {
  const tables: MarkedTable[] = [];
  for (const { name, columns } of await filledTables(embedded)) {
    const { rows } = await embedded.query<{ rows: string }>(`select array_agg(t)::text as rows from ${name} t`);
    tables.push({ name, columns, rows: rows[0]?.rows ?? '{}' });
  }
  const { rows: sequences } = await embedded.query<MarkedSequence>(SEQUENCES);
  return { tables, sequences };
}

/** Brings the tables back to what they held at the mark, past triggers and foreign keys. */
export async function rewind(embedded: PGlite, mark: Mark): Promise<void> {
  await dropOtherSchemas(embedded);
  const filled = await filledTables(embedded);
  await embedded.transaction(async (transaction) => {
    await transaction.query(`set local session_replication_role = replica`);
    if (filled.length > 0) await transaction.query(`truncate ${filled.map(({ name }) => name).join(', ')} cascade`);
    for (const { name, columns, rows } of mark.tables) {
      await transaction.query(
        `insert into ${name} (${columns}) overriding system value
           select ${columns} from unnest($1::text::${name}[])`,
        [rows],
      );
    }
    for (const { name, value, called } of mark.sequences) {
      await transaction.query('select setval($1, $2, $3)', [name, value, called]);
    }
  });
}

/** Ours lives in `public`; others belong to libraries that make theirs when they are used, as the job queue does. */
async function dropOtherSchemas(embedded: PGlite): Promise<void> {
  const { rows } = await embedded.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace where oid >= ${FIRST_OF_OURS} and nspname !~ '^pg_'`,
  );
  for (const { name } of rows) await embedded.query(`drop schema ${name} cascade`);
}

async function filledTables(embedded: PGlite): Promise<{ name: string; columns: string }[]> {
  const { rows: tables } = await embedded.query<{ name: string; columns: string }>(TABLES);
  if (tables.length === 0) return [];
  const asked = tables.map(({ name }) => `exists (select from ${name}) as ${JSON.stringify(name)}`).join(', ');
  const { rows } = await embedded.query<Record<string, boolean>>(`select ${asked}`);
  return tables.filter(({ name }) => rows[0]?.[name]);
}
