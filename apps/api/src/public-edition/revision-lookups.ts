import type { RevisionLookup } from '../platform/etag/aggregate';

/** Seconds for which a copy may be shown without asking: a correction is seen by everybody within five minutes. */
export const PUBLIC_MAX_AGE_S = 300;

const EDITIONS = `
  select string_agg(concat_ws(' ', s.key, r.key, r.published_on, f.version, f.checksum,
      (select string_agg(e.text_checksum, '+' order by e.number) from report_edition e
       where e.round_id = r.id and e.completed_at is not null)), ',' order by s.key, r.key, f.version)
    as revision
  from strategy s
  join reporting_round r on r.strategy_id = s.id and r.state = 'published'
  join round_snapshot f on f.round_id = r.id`;

/** Answers about what is published of one strategy: nothing that happens inside changes their tag. */
export const OF_PUBLISHED_STRATEGY: RevisionLookup = {
  name: 'revision_of_published_strategy',
  sql: `${EDITIONS} where s.key = $1`,
  parameter: 'strategy',
  publicMaxAgeS: PUBLIC_MAX_AGE_S,
};

/** Answers about everything that is published. */
export const OF_ALL_PUBLISHED: RevisionLookup = {
  name: 'revision_of_all_published',
  sql: EDITIONS,
  parameter: null,
  publicMaxAgeS: PUBLIC_MAX_AGE_S,
};
