-- cells of a day
select s.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report,
       count(*)::integer as "count",
       sum(s.milestones_due)::integer as "milestonesDue",
       sum(s.milestones_kept)::integer as "milestonesKept",
       (count(*) filter (where s.stale))::integer as "stale"
from measure_state s  where s.strategy_id = $2 and daterange(s.from_on, s.to_on) @> $1::date
group by s.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report;

-- cells of a day, filtered
select s.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report,
       count(*)::integer as "count",
       sum(s.milestones_due)::integer as "milestonesDue",
       sum(s.milestones_kept)::integer as "milestonesKept",
       (count(*) filter (where s.stale))::integer as "stale"
from measure_state s  where s.strategy_id = $5 and daterange(s.from_on, s.to_on) @> $4::date and s.ministry = any($1::text[]) and s.horizon = any($2::text[]) and s.expired = $3
group by s.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report;

-- cells of a sealed round
select s.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report,
       count(*)::integer as "count",
       sum(s.milestones_due)::integer as "milestonesDue",
       sum(s.milestones_kept)::integer as "milestonesKept",
       (count(*) filter (where s.stale))::integer as "stale"
from snapshot_state s  where s.round_id = $1 and s.snapshot_version = $2
group by s.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report;
