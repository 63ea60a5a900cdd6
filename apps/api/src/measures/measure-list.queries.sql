-- first page of a day
with matched as (select s.*, (code_order(s.code)) collate "C" as k0 from measure_state s  where s.strategy_id = $2 and daterange(s.from_on, s.to_on) @> $1::date),
       shown as (select * from matched where true order by k0 asc nulls last limit $3::integer)
  select counted.total,
s.measure_id as id, s.code, v.title_de, v.title_fr, s.field, s.goal, s.horizon, s.expired, s.ministry as lead,
s.participants, s.kind, s.implementation, s.status, s.computed, s.computed_because ->> 'reason' as "computedReason",
s.reported, s.effect, s.report, s.stale, jsonb_path_query_array(s.attention, '$[*].key') as attention,
s.ends_on as "endsOn", v.details -> 'provenance' as provenance, jsonb_build_array(k0) as keys
  from (select count(*)::integer as total from matched) counted
  left join (shown s join measure_version v on v.id = s.version_id) on true
  order by k0 asc nulls last;

-- next page, latest end first
with matched as (select s.*, s.ends_on as k0, (code_order(s.code)) collate "C" as k1 from measure_state s  where s.strategy_id = $2 and daterange(s.from_on, s.to_on) @> $1::date),
       shown as (select * from matched where (((k0 < $3::date or k0 is null)) or (k0 = $4::date and (k1 > $5::text or k1 is null))) order by k0 desc nulls last, k1 asc nulls last limit $6::integer)
  select counted.total,
s.measure_id as id, s.code, v.title_de, v.title_fr, s.field, s.goal, s.horizon, s.expired, s.ministry as lead,
s.participants, s.kind, s.implementation, s.status, s.computed, s.computed_because ->> 'reason' as "computedReason",
s.reported, s.effect, s.report, s.stale, jsonb_path_query_array(s.attention, '$[*].key') as attention,
s.ends_on as "endsOn", v.details -> 'provenance' as provenance, jsonb_build_array(k0, k1) as keys
  from (select count(*)::integer as total from matched) counted
  left join (shown s join measure_version v on v.id = s.version_id) on true
  order by k0 desc nulls last, k1 asc nulls last;

-- all measures of a sealed round
with matched as (select s.*, (code_order(s.code)) collate "C" as k0 from snapshot_state s  where s.round_id = $1 and s.snapshot_version = $2),
       shown as (select * from matched where true order by k0 asc nulls last limit all)
  select counted.total,
s.measure_id as id, s.code, v.title_de, v.title_fr, s.field, s.goal, s.horizon, s.expired, s.ministry as lead,
s.participants, s.kind, s.implementation, s.status, s.computed, s.computed_because ->> 'reason' as "computedReason",
s.reported, s.effect, s.report, s.stale, jsonb_path_query_array(s.attention, '$[*].key') as attention,
s.ends_on as "endsOn", v.details -> 'provenance' as provenance, jsonb_build_array(k0) as keys
  from (select count(*)::integer as total from matched) counted
  left join (shown s join measure_version v on v.id = s.version_id) on true
  order by k0 asc nulls last;

-- words, the last one incomplete
with matched as (select s.*, (code_order(s.code)) collate "C" as k0 from measure_state s join measure_version v on v.id = s.version_id where s.strategy_id = $6 and daterange(s.from_on, s.to_on) @> $5::date and (v.search_de @@ websearch_to_tsquery('german', plain($1::text)) or v.search_fr @@ websearch_to_tsquery('french', plain($1::text)) or v.search_de @@ (websearch_to_tsquery('german', plain($3::text)) && to_tsquery('simple', plain($2::text) || ':*')) or v.search_fr @@ (websearch_to_tsquery('french', plain($3::text)) && to_tsquery('simple', plain($2::text) || ':*')) or (lower(s.code) = $4::text or starts_with(lower(s.code), $4::text || '.')))),
       shown as (select * from matched where true order by k0 asc nulls last limit $7::integer)
  select counted.total,
s.measure_id as id, s.code, v.title_de, v.title_fr, s.field, s.goal, s.horizon, s.expired, s.ministry as lead,
s.participants, s.kind, s.implementation, s.status, s.computed, s.computed_because ->> 'reason' as "computedReason",
s.reported, s.effect, s.report, s.stale, jsonb_path_query_array(s.attention, '$[*].key') as attention,
s.ends_on as "endsOn", v.details -> 'provenance' as provenance, jsonb_build_array(k0) as keys
  from (select count(*)::integer as total from matched) counted
  left join (shown s join measure_version v on v.id = s.version_id) on true
  order by k0 asc nulls last;

-- filters and the list behind a number
with matched as (select s.*, (code_order(s.code)) collate "C" as k0 from measure_state s  where s.strategy_id = $6 and daterange(s.from_on, s.to_on) @> $5::date and s.field = any($1::text[]) and ((s.status = any($2::text[]))) and s.participants && $3::text[] and (s.goal = any($4::text[]) or s.goal is null)),
       shown as (select * from matched where true order by k0 asc nulls last limit $7::integer)
  select counted.total,
s.measure_id as id, s.code, v.title_de, v.title_fr, s.field, s.goal, s.horizon, s.expired, s.ministry as lead,
s.participants, s.kind, s.implementation, s.status, s.computed, s.computed_because ->> 'reason' as "computedReason",
s.reported, s.effect, s.report, s.stale, jsonb_path_query_array(s.attention, '$[*].key') as attention,
s.ends_on as "endsOn", v.details -> 'provenance' as provenance, jsonb_build_array(k0) as keys
  from (select count(*)::integer as total from matched) counted
  left join (shown s join measure_version v on v.id = s.version_id) on true
  order by k0 asc nulls last;
