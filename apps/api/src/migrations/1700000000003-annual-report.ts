import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `create table annual_report (
     round_id uuid primary key references reporting_round(id),
     strategy_id uuid not null references strategy(id),
     version integer not null default 1,
     state text not null check (state in ('draft','in_consent','freezing','frozen')),
     prints_verdicts boolean not null default false,
     -- Rises with every change of what a file would say.
     content_version integer not null default 1,
     -- Where a freeze that fails leads back to.
     freeze_began text check (freeze_began in ('draft','in_consent')),
     freeze_problem text
   )`,
  `create table report_part (
     round_id uuid not null references annual_report(round_id),
     part text not null,
     translation text not null check (translation in ('current','missing','outdated-de','outdated-fr')),
     primary key (round_id, part)
   )`,
  `create table report_text (
     round_id uuid not null,
     part text not null,
     language text not null check (language in ('de','fr')),
     version integer not null,
     content jsonb not null,
     changed_at timestamptz not null,
     changed_by text,
     primary key (round_id, part, language),
     foreign key (round_id, part) references report_part (round_id, part)
   )`,
  `create table report_text_version (
     round_id uuid not null,
     part text not null,
     language text not null,
     version integer not null,
     content jsonb not null,
     changed_at timestamptz not null,
     changed_by text,
     primary key (round_id, part, language, version),
     foreign key (round_id, part, language) references report_text (round_id, part, language)
   )`,
  // A row per ministry that was asked; without an answer it has said nothing yet.
  `create table report_consent (
     round_id uuid not null references annual_report(round_id),
     ministry text not null references ministry(key),
     answer text check (answer in ('agreed','commented')),
     comment text,
     part text,
     text_checksum text,
     answered_at timestamptz,
     answered_by text,
     primary key (round_id, ministry),
     constraint report_consent_answer check ((answer is null) = (text_checksum is null))
   )`,
  `create table report_edition (
     id uuid primary key,
     round_id uuid not null references annual_report(round_id),
     number integer not null,
     snapshot_version integer not null,
     -- The whole report as canonical JSON: what the files were made of.
     model text not null,
     data_checksum text not null,
     text_checksum text not null,
     frozen_on date not null,
     frozen_by text,
     -- Null while its files are being made.
     completed_at timestamptz,
     unique (round_id, number),
     foreign key (round_id, snapshot_version) references round_snapshot (round_id, version)
   )`,
  `create table stored_file (
     checksum text primary key,
     media_type text not null,
     size integer not null,
     bytes bytea not null,
     stored_at timestamptz not null default now()
   )`,
  `create table report_file (
     edition_id uuid not null references report_edition(id),
     language text not null check (language in ('de','fr')),
     format text not null,
     checksum text not null references stored_file(checksum),
     primary key (edition_id, language, format)
   )`,
  `create index report_file_checksum on report_file (checksum)`,
  `create table export_job (
     id uuid primary key,
     strategy_id uuid not null references strategy(id),
     round_id uuid references reporting_round(id),
     edition_id uuid references report_edition(id),
     kind text not null,
     language text not null,
     format text not null,
     name text not null,
     -- Same fingerprint, same file: of everything the file is made of and the program that makes it.
     fingerprint text not null,
     -- What it is made of, until it is made; null where an edition holds it.
     input text,
     state text not null default 'queued' check (state in ('queued','running','done','failed')),
     -- Nobody waits for it: files of a freeze.
     background boolean not null default false,
     progress real not null default 0,
     attempts integer not null default 0,
     problem text,
     places jsonb not null default '[]',
     checksum text references stored_file(checksum),
     requested_by text,
     requested_at timestamptz not null default now(),
     -- Sign of life of the process that makes it.
     seen_at timestamptz,
     finished_at timestamptz
   )`,
  `create index export_job_waiting on export_job (background, id) where state in ('queued','running')`,
  `create index export_job_fingerprint on export_job (fingerprint) where state <> 'failed'`,
  `create index export_job_checksum on export_job (checksum)`,
  `create index export_job_round on export_job (round_id, finished_at)`,
];

const tables = [
  'export_job',
  'report_file',
  'stored_file',
  'report_edition',
  'report_consent',
  'report_text_version',
  'report_text',
  'report_part',
  'annual_report',
];

export class AnnualReport1700000000003 implements MigrationInterface {
  readonly name = 'AnnualReport1700000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of up) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) await queryRunner.query(`drop table ${table}`);
  }
}
