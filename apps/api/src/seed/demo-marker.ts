import type { Database } from '@wegmarke/database';

const REMOVED = 'demo_removed';

/** Whether somebody removed the sample on purpose: then it is not loaded again. */
export async function isDemoRemoved(database: Database): Promise<boolean> {
  return (await database.query('select 1 from installation where key = $1', [REMOVED])).length > 0;
}

export async function markDemoRemoved(database: Database): Promise<void> {
  const sql = `insert into installation (key, value) values ($1, 'yes') on conflict (key) do nothing`;
  await database.query(sql, [REMOVED]);
}
