import { randomUUID } from 'node:crypto';
import { STRATEGY, TODAY } from './frame';
import type { Sql } from './sql';

/**
 * A round that is being answered: every measure was asked, nobody has said anything. Made by SQL after everything that is
 * read has been measured; the timelines know nothing of it, and what is measured afterwards does not ask them.
 */
export async function openRound(sql: Sql): Promise<void> {
  const id = randomUUID();
  await sql(
    `insert into reporting_round
       (id, strategy_id, key, state, period_from, period_to, as_of_on, opened_on, deadline_on)
     select $1, id, '2026', 'open', '2026-01-01', $3, $3, $3, $3::date + 30 from strategy where key = $2`,
    [id, STRATEGY, TODAY],
  );
  await sql(
    `insert into round_request (round_id, measure_id, ministry)
     select $1, v.measure_id,
            (select lead ->> 'ministry' from jsonb_array_elements(v.facts -> 'leads') as lead
             where lead ->> 'from' <= $2 order by lead ->> 'from' desc limit 1)
     from measure_version v where v.to_on is null`,
    [id, TODAY],
  );
  await sql('analyze round_request');
}
