-- changes from step to step
with change as (
  select s.from_on as day, s.status, s.computed, 1 as n from measure_state s
  where s.strategy_id = $1 and s.from_on <= $3::date
  union all
  select s.to_on, s.status, s.computed, -1 from measure_state s
  where s.strategy_id = $1 and s.to_on <= $3::date
), daily as (
  select day, status, computed, sum(n) as n from change group by day, status, computed
)
select width_bucket(day - 1, $2::date[])::integer as step, status, computed, sum(n)::integer as "count"
from daily
group by 1, 2, 3
having sum(n) <> 0
order by 1;
