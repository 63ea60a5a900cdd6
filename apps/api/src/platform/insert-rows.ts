import type { Database } from '@wegmarke/database';

/** Rows of one INSERT. Larger batches save nothing and hold more memory on both sides. */
const ROWS_PER_STATEMENT = 1_000;

/**
 * Inserts rows given with the column names of the table, many per statement. JSON carries days as ISO text, lists as
 * arrays and objects as jsonb; a column missing in the first row keeps its default.
 */
export async function insertRows(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  const sql = `insert into "${table}" (${columns})
    select ${columns} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`;
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    await database.query(sql, [JSON.stringify(rows.slice(at, at + ROWS_PER_STATEMENT))]);
  }
}
