import { createHash } from 'node:crypto';
import { CHAIN_BEGINNING, chainedText, type ChainedEntry } from '@wegmarke/domain';
import type { QueryRunner } from 'typeorm';

type RecordedRow = Omit<ChainedEntry, 'position' | 'previous'>;

const BATCH = 1_000;
const RECORDED = `
  select position as recorded, coalesce(strategy_id::text, 'administration') as chain, id,
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
         person_id as "personId", action, subject_type as "subjectType", subject_id as "subjectId",
         subject_key as "subjectKey", old_value as old, new_value as new
    from audit_entry where position > $1 order by position limit ${BATCH}`;

/** Puts the entries that were recorded before there were chains into theirs, in the order of recording. */
export async function chainRecordedEntries(runner: QueryRunner): Promise<void> {
  const ends = new Map<string, { length: number; head: string }>();
  let after = '0';
  for (;;) {
    const rows = (await runner.query(RECORDED, [after])) as (RecordedRow & { recorded: string })[];
    const last = rows.at(-1);
    if (!last) break;
    const links = rows.map(({ recorded, ...row }) => ({ recorded, ...link(ends, row) }));
    await runner.query(
      `update audit_entry e set chain = l.chain, chain_position = l.position, previous_hash = l.previous, hash = l.hash
         from jsonb_to_recordset($1::jsonb)
           as l(recorded bigint, chain text, position bigint, previous text, hash text)
        where e.position = l.recorded`,
      [JSON.stringify(links)],
    );
    after = last.recorded;
  }
  for (const [chain, { length, head }] of ends) {
    await runner.query('insert into audit_chain (chain, length, head) values ($1, $2, $3)', [chain, length, head]);
  }
}

function link(ends: Map<string, { length: number; head: string }>, row: RecordedRow) {
  const end = ends.get(row.chain) ?? { length: 0, head: CHAIN_BEGINNING };
  const entry = { ...row, position: end.length + 1, previous: end.head };
  const hash = createHash('sha256').update(chainedText(entry)).digest('hex');
  ends.set(row.chain, { length: entry.position, head: hash });
  return { chain: row.chain, position: entry.position, previous: entry.previous, hash };
}
