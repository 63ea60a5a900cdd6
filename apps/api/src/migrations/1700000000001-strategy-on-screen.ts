import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * First schema. Keys (`frankreich`, `vm`, `3.2.1`) are the references inside a strategy because they never change;
 * UUIDs made by the application identify rows from outside. Days are `date`, instants `timestamptz`.
 */
const up = [
  `create extension if not exists btree_gist`,
  `create extension if not exists pg_trgm`,
  `create extension if not exists unaccent`,
  // unaccent() is only stable; searching and sorting need an immutable form of it.
  `create function plain(text) returns text language sql immutable parallel safe strict as
     $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$`,
  // What a measure is found by; a query is stemmed alike: websearch_to_tsquery(language, plain(words)).
  `create function search_vector(language regconfig, title text, body text) returns tsvector
     language sql immutable parallel safe as
     $$ select setweight(to_tsvector(language, public.plain(coalesce(title, ''))), 'A')
            || setweight(to_tsvector(language, public.plain(coalesce(body, ''))), 'B') $$`,

  // The natural order of codes, 3.2.1 before 3.10.1: every part as wide as the widest. For sorting under collate "C".
  `create function code_order(text) returns text language sql immutable parallel safe strict as
     $$ select ${[1, 2, 3, 4, 5, 6]
       .map((part) => `lpad(split_part(translate($1, '-', '.'), '.', ${part}), 12, '0')`)
       .join(` || '.' || `)} $$`,

  `create table installation (key text primary key, value text not null)`,

  `create table ministry (
     key text primary key,
     position integer not null unique
   )`,
  `create table ministry_name (
     id uuid primary key,
     ministry text not null references ministry(key),
     valid_from date not null,
     valid_to date,
     name_de text not null, name_fr text, abbr_de text not null, abbr_fr text,
     name_fr_level text not null, level text not null, note_de text, note_fr text,
     sources jsonb not null default '[]',
     constraint ministry_name_days check (valid_to is null or valid_to > valid_from),
     constraint ministry_name_no_overlap exclude using gist (ministry with =, daterange(valid_from, valid_to) with &&)
   )`,
  `create table ministry_successor (
     predecessor text not null references ministry(key),
     successor text not null references ministry(key),
     on_day date not null,
     primary key (predecessor, successor, on_day)
   )`,

  `create table strategy (
     id uuid primary key,
     key text not null unique,
     version integer not null default 1,
     title_de text not null, title_fr text,
     adopted_on date not null,
     spans jsonb not null,
     publication_profile jsonb not null default '[]',
     sample boolean not null default false,
     public_facts jsonb not null default '[]',
     sources jsonb not null default '[]',
     revision bigint not null default 0,
     last_change_on date not null
   )`,
  `create table course_rules (
     strategy_id uuid not null references strategy(id),
     key text not null,
     valid_from date not null,
     thresholds jsonb not null,
     primary key (strategy_id, valid_from)
   )`,
  `create table action_field (
     strategy_id uuid not null references strategy(id),
     key text not null,
     number integer not null,
     name_de text not null, name_fr text,
     name_fr_level text not null,
     description_de text, description_fr text,
     provenance text not null,
     sources jsonb not null default '[]',
     primary key (strategy_id, key),
     unique (strategy_id, number)
   )`,

  `create table goal (
     id uuid primary key,
     strategy_id uuid not null references strategy(id),
     code text not null,
     version integer not null default 1,
     unique (strategy_id, code)
   )`,
  `create table goal_version (
     id uuid primary key,
     goal_id uuid not null references goal(id),
     from_on date not null,
     to_on date,
     field text not null,
     horizon text not null check (horizon in ('short','medium','long')),
     adopted_on date not null,
     due_on date,
     title_de text not null, title_fr text,
     owner text references ministry(key),
     provenance jsonb not null,
     sources jsonb not null default '[]',
     constraint goal_version_days check (to_on is null or to_on > from_on),
     constraint goal_version_no_overlap exclude using gist (goal_id with =, daterange(from_on, to_on) with &&)
   )`,
  `create unique index goal_version_current on goal_version (goal_id) where to_on is null`,

  `create table measure (
     id uuid primary key,
     strategy_id uuid not null references strategy(id),
     code text not null,
     version integer not null default 1,
     recorded_at timestamptz not null,
     unique (strategy_id, code)
   )`,
  `create table measure_version (
     id uuid primary key,
     measure_id uuid not null references measure(id),
     from_on date not null,
     to_on date,
     facts jsonb not null,
     details jsonb not null,
     narrative jsonb,
     title_de text not null, title_fr text,
     search_de tsvector not null,
     search_fr tsvector not null,
     constraint measure_version_days check (to_on is null or to_on > from_on),
     constraint measure_version_no_overlap exclude using gist (measure_id with =, daterange(from_on, to_on) with &&)
   )`,
  `create unique index measure_version_current on measure_version (measure_id) where to_on is null`,
  `create index measure_version_search_de on measure_version using gin (search_de)`,
  `create index measure_version_search_fr on measure_version using gin (search_fr)`,

  `create table measure_state (
     strategy_id uuid not null references strategy(id),
     measure_id uuid not null references measure(id),
     from_on date not null,
     to_on date,
     version_id uuid not null references measure_version(id),
     code text not null,
     field text not null,
     goal text,
     horizon text not null,
     expired boolean not null,
     ministry text not null references ministry(key),
     participants text[] not null,
     kind text not null,
     implementation text not null,
     status text not null,
     computed text,
     computed_because jsonb,
     reported text,
     effect text not null,
     report text,
     milestones_due integer not null,
     milestones_kept integer not null,
     ends_on date,
     stale boolean not null,
     attention jsonb not null,
     primary key (measure_id, from_on),
     constraint measure_state_days check (to_on is null or to_on > from_on),
     constraint measure_state_field foreign key (strategy_id, field) references action_field(strategy_id, key),
     constraint measure_state_no_overlap exclude using gist (measure_id with =, daterange(from_on, to_on) with &&)
   )`,
  // The states of one day, however long the history is: every cube, list and overview asks for them.
  `create index measure_state_day on measure_state using gist (daterange(from_on, to_on))`,
  // All a trend reads of the intervals, without the rows themselves, which are ten times as wide.
  `create index measure_state_trend on measure_state (strategy_id, from_on, to_on) include (status, computed)`,

  `create table decision (
     id uuid primary key,
     strategy_id uuid not null references strategy(id),
     subject_type text not null check (subject_type in ('measure','goal')),
     subject_id uuid not null,
     kind text not null,
     document_number text,
     decided_on date not null,
     reason text,
     data jsonb not null
   )`,
  `create index decision_subject on decision (subject_id, decided_on)`,

  `create table reporting_round (
     id uuid primary key,
     strategy_id uuid not null references strategy(id),
     key text not null,
     version integer not null default 1,
     state text not null check (state in ('planned','open','in_review','sealed','published')),
     period_from date not null, period_to date not null,
     as_of_on date not null,
     opened_on date,
     deadline_on date not null,
     sealed_on date, sealed_at timestamptz,
     published_on date,
     unique (strategy_id, key)
   )`,
  // `ministry`: the lead at opening, frozen; who owes the answer on a day follows from the measure's leads.
  `create table round_request (
     round_id uuid not null references reporting_round(id),
     measure_id uuid not null references measure(id),
     ministry text not null references ministry(key),
     withdrawn_on date,
     answered_on date,
     unchanged boolean not null default false,
     primary key (round_id, measure_id)
   )`,
  `create index round_request_measure on round_request (measure_id)`,
  `create table round_snapshot (
     round_id uuid not null references reporting_round(id),
     version integer not null,
     content text not null,
     checksum text not null,
     sealed_at timestamptz not null,
     primary key (round_id, version)
   )`,
  // The rows of a snapshot in the columns of measure_state, so that one query answers "asOf" and "round" alike.
  `create table snapshot_state (
     round_id uuid not null references reporting_round(id),
     snapshot_version integer not null,
     strategy_id uuid not null references strategy(id),
     measure_id uuid not null references measure(id),
     version_id uuid not null references measure_version(id),
     code text not null,
     field text not null,
     goal text,
     horizon text not null,
     expired boolean not null,
     ministry text not null references ministry(key),
     participants text[] not null,
     kind text not null,
     implementation text not null,
     status text not null,
     computed text,
     computed_because jsonb,
     reported text,
     effect text not null,
     report text,
     milestones_due integer not null,
     milestones_kept integer not null,
     ends_on date,
     stale boolean not null,
     attention jsonb not null,
     record jsonb not null,
     primary key (round_id, snapshot_version, measure_id)
   )`,

  `create table status_report (
     id uuid primary key,
     strategy_id uuid not null references strategy(id),
     measure_id uuid not null references measure(id),
     round_id uuid references reporting_round(id),
     state text not null check (state in ('draft','submitted','signed','accepted','returned')),
     version integer not null default 1,
     as_of_on date not null,
     signed_on date,
     accepted_on date,
     sequence integer,
     content jsonb not null,
     corrects uuid references status_report(id),
     written_by text, submitted_by text, signed_by text, accepted_by text,
     recorded_at timestamptz not null
   )`,
  `create index status_report_measure on status_report (measure_id, as_of_on, accepted_on)`,
  `create index status_report_round on status_report (round_id, measure_id)`,

  `create table audit_entry (
     id uuid primary key,
     position bigint generated always as identity,
     strategy_id uuid references strategy(id),
     at timestamptz not null,
     person_id text,
     action text not null,
     subject_type text not null,
     subject_id uuid,
     subject_key text,
     old_value jsonb,
     new_value jsonb
   )`,
  `create index audit_entry_subject on audit_entry (subject_id, position)`,
  `create function refuse_audit_change() returns trigger language plpgsql as
     $$ begin raise exception 'audit entries are append-only' using errcode = 'insufficient_privilege'; end $$`,
  `create trigger audit_entry_append_only before update or delete on audit_entry
     for each row execute function refuse_audit_change()`,
  `create trigger audit_entry_no_truncate before truncate on audit_entry
     for each statement execute function refuse_audit_change()`,
];

const down = [
  'audit_entry',
  'status_report',
  'snapshot_state',
  'round_snapshot',
  'round_request',
  'reporting_round',
  'decision',
  'measure_state',
  'measure_version',
  'measure',
  'goal_version',
  'goal',
  'action_field',
  'course_rules',
  'strategy',
  'ministry_successor',
  'ministry_name',
  'ministry',
  'installation',
].map((table) => `drop table ${table}`);

export class StrategyOnScreen1700000000001 implements MigrationInterface {
  readonly name = 'StrategyOnScreen1700000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of up) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of down) await queryRunner.query(statement);
    await queryRunner.query('drop function refuse_audit_change()');
    await queryRunner.query('drop function search_vector(regconfig, text, text)');
    await queryRunner.query('drop function code_order(text)');
    await queryRunner.query('drop function plain(text)');
  }
}
