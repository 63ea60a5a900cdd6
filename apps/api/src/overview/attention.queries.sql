-- measures that call for attention
select called.*, v.title_de, v.title_fr
from (
  select s.measure_id, s.version_id, s.code, s.ministry, s.field, s.attention,
         (count(*) over ())::integer as total,
         array_position($1::text[], s.attention -> 0 ->> 'key') as severity,
         s.attention -> 0 ->> 'since' as since
  from measure_state s  where s.strategy_id = $3 and daterange(s.from_on, s.to_on) @> $2::date and s.attention <> '[]'::jsonb
  order by severity, since, code_order(s.code) collate "C", s.code
  limit 200
) called
join measure_version v on v.id = called.version_id
order by called.severity, called.since, code_order(called.code) collate "C", called.code;
