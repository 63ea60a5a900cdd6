import { loadFrame } from './load-frame';
import { loadTemplates } from './load-templates';
import { multiply } from './multiply';
import type { Sql } from './sql';

/** Measures whose history is computed by the rule; all others repeat one of them. */
const TEMPLATES = 400;
/** Tables whose indexes and constraints would make a bulk load slow; they are made anew when the rows are in. */
const LOADED_TABLES = ['measure_version', 'measure_state'];
/** Beyond it the overlap of days is not checked again: that takes minutes, and no reading uses its indexes. */
const LARGEST_CHECKED = 10_000;

export interface LoadedStrategy {
  readonly measures: number;
  readonly intervals: number;
  /** Intervals from before today, on average: how much history a measure has. */
  readonly intervalsPerMeasure: number;
  readonly seconds: number;
}

/** Fills a migrated, empty database. The foreign keys are not checked row by row: needs a superuser. */
export async function bulkLoad(sql: Sql, measures: number): Promise<LoadedStrategy> {
  const begun = performance.now();
  const templates = Math.min(TEMPLATES, measures);
  await sql('set session_replication_role = replica');
  const rebuild = await dropSlowParts(sql);
  const strategy = await loadFrame(sql);
  await loadTemplates(sql, templates);
  await multiply(sql, strategy, templates, measures);
  await sql(`set maintenance_work_mem = '256MB'`);
  for (const { make, isCheck } of rebuild) if (!isCheck || measures <= LARGEST_CHECKED) await sql(make);
  await sql('set session_replication_role = default');
  await sql('drop table template_version, template_interval, copy, copied_version');
  await sql('vacuum analyze');
  const [counted] = await sql<{ n: string }>('select count(*) as n from measure_state');
  const intervals = Number(counted?.n);
  const seconds = (performance.now() - begun) / 1_000;
  return { measures, intervals, intervalsPerMeasure: intervals / measures, seconds };
}

interface SlowPart {
  readonly drop: string;
  readonly make: string;
  readonly isCheck: boolean;
}

/** Drops exclusion constraints and plain indexes; answers how to make them again. */
async function dropSlowParts(sql: Sql): Promise<SlowPart[]> {
  const parts = [
    ...(await sql<SlowPart>(
      `select format('drop index %I', indexname) as drop, indexdef as make, false as "isCheck" from pg_indexes
       where tablename = any($1) and indexname not in (select conname from pg_constraint)`,
      [LOADED_TABLES],
    )),
    ...(await sql<SlowPart>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
              format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make,
              true as "isCheck"
       from pg_constraint where contype = 'x' and conrelid::regclass::text = any($1)`,
      [LOADED_TABLES],
    )),
  ];
  for (const { drop } of parts) await sql(drop);
  return parts;
}
