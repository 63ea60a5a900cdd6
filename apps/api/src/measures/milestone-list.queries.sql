-- how many there are
select coalesce(sum((s.milestones_due - s.milestones_kept)), 0)::integer as total from measure_state s  where s.strategy_id = $2 and daterange(s.from_on, s.to_on) @> $1::date;

-- measures that hold some
select s.measure_id as id, s.code, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title, s.ministry,
       s.field, v.facts as facts, v.details -> 'milestoneTitles' as milestone_titles
from measure_state s join measure_version v on v.id = s.version_id where s.strategy_id = $2 and daterange(s.from_on, s.to_on) @> $1::date and (s.milestones_due - s.milestones_kept) > 0
order by code_order(s.code) collate "C", s.code
limit $3::integer;
