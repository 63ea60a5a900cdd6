import { FIELDS, MINISTRIES } from './frame';
import type { Sql } from './sql';

/**
 * Copies the templates until there are `measures` of them. Each copy moves on to another field and other ministries, so
 * that the cube has as many different cells as a strategy of that size has.
 */
export async function multiply(sql: Sql, strategy: string, templates: number, measures: number): Promise<void> {
  await sql(`
    create temporary table copy as
    select gen_random_uuid() as id, 1 + (n - 1) % ${templates} as template, n,
           (n + (n - 1) / ${templates}) % ${FIELDS} as fields_on,
           ((n - 1) / ${templates * FIELDS} + n) % ${MINISTRIES} as ministries_on
    from generate_series(1, ${measures}) as n`);
  await sql('analyze copy');
  await sql(
    `insert into measure (id, strategy_id, code, recorded_at)
     select c.id, $1, (1 + c.fields_on) || '.0.' || c.n, v.from_on
     from copy c join template_version v on v.template = c.template and v.version = 0`,
    [strategy],
  );
  await sql(`
    create temporary table copied_version as
    select gen_random_uuid() as id, c.id as measure_id, c.template, v.version
    from copy c join template_version v on v.template = c.template`);
  await sql('analyze copied_version');
  await sql(VERSIONS);
  await sql(INTERVALS, [strategy]);
}

const VERSIONS = `
  insert into measure_version
    (id, measure_id, from_on, to_on, facts, details, title_de, title_fr, search_de, search_fr)
  select i.id, i.measure_id, v.from_on, v.to_on, v.facts || jsonb_build_object('code', m.code), v.details,
         v.title_de, v.title_fr, v.search_de, v.search_fr
  from template_version v
  join copied_version i using (template, version)
  join measure m on m.id = i.measure_id
  order by v.from_on`;

const field = `1 + (s.field + c.fields_on) % ${FIELDS}`;
const ministry = (number: string): string => `'ministry-' || (1 + (${number} + c.ministries_on) % ${MINISTRIES})`;

/** In the order of their days, as ten years would have written them. */
const INTERVALS = `
  insert into measure_state
    (strategy_id, measure_id, from_on, to_on, version_id, code, field, goal, horizon, expired, ministry, participants,
     kind, implementation, status, computed, computed_because, reported, effect, report, milestones_due,
     milestones_kept, ends_on, stale, attention)
  select $1::uuid, c.id, s.from_on, s.to_on, i.id, m.code, 'field-' || (${field}), (${field}) || '.' || s.goal, s.horizon,
         s.expired, ${ministry('s.ministry')},
         array(select ${ministry('participant')} from unnest(s.participants) as participant),
         s.kind, s.implementation, s.status, s.computed, s.computed_because, s.reported, s.effect, s.report,
         s.milestones_due, s.milestones_kept, s.ends_on, s.stale, s.attention
  from template_interval s
  join copy c using (template)
  join measure m on m.id = c.id
  join copied_version i on i.measure_id = c.id and i.version = s.version
  order by s.from_on`;
