-- cells of a day
select participant as ministry, counted.status, counted.computed, sum(counted.count)::integer as "count"
from (select s.participants, s.status, s.computed, count(*) from measure_state s  where s.strategy_id = $2 and daterange(s.from_on, s.to_on) @> $1::date group by 1, 2, 3) counted,
     unnest(counted.participants) as participant
group by 1, 2, 3;
