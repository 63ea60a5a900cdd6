import type { MigrationInterface, QueryRunner } from 'typeorm';
import { chainRecordedEntries } from './chain-recorded-entries';

/**
 * Sign-in, drafts, queries, mail and the chained journal. Person ids are text without meaning outside the
 * installation; names and addresses stand in `person` alone, so that erasing a person touches one row.
 */
const up = [
  `create table person (
     id text primary key,
     version integer not null default 1,
     display_name text not null,
     email text,
     language text not null default 'de' check (language in ('de','fr')),
     issuer text,
     subject text,
     demo boolean not null default false,
     disabled_at timestamptz,
     erased_at timestamptz,
     created_at timestamptz not null,
     constraint person_identity unique (issuer, subject)
   )`,
  // A grant names a strategy (coordinator, reader), a ministry (approver, desk) or neither (admin).
  `create table person_grant (
     id uuid primary key,
     person_id text not null references person(id) on delete cascade,
     role text not null check (role in ('coordinator','approver','desk','reader','admin')),
     strategy text,
     ministry text references ministry(key),
     source text not null check (source in ('demo','claims','administration')),
     constraint person_grant_once unique nulls not distinct (person_id, role, strategy, ministry),
     constraint person_grant_reach check (
       (role in ('coordinator','reader') and strategy is not null and ministry is null)
       or (role in ('approver','desk') and ministry is not null and strategy is null)
       or (role = 'admin' and strategy is null and ministry is null))
   )`,
  `create index person_grant_person on person_grant (person_id)`,
  `create table person_deputy (
     person_id text not null references person(id) on delete cascade,
     deputy_id text not null references person(id) on delete cascade,
     from_on date not null,
     to_on date,
     primary key (person_id, deputy_id, from_on),
     constraint person_deputy_days check (to_on is null or to_on >= from_on),
     constraint person_deputy_other check (person_id <> deputy_id)
   )`,
  `create index person_deputy_deputy on person_deputy (deputy_id)`,
  // The id is the SHA-256 of the cookie's value: whoever reads the table cannot sign in with it.
  `create table session (
     id text primary key,
     person_id text not null references person(id) on delete cascade,
     created_at timestamptz not null,
     seen_at timestamptz not null,
     expires_at timestamptz not null,
     id_token text
   )`,
  `create index session_person on session (person_id)`,
  `create table sign_in_attempt (
     state text primary key,
     code_verifier text not null,
     nonce text not null,
     return_to text not null,
     created_at timestamptz not null
   )`,
  `create table idempotency_key (
     person_id text not null,
     key uuid not null,
     request_hash text not null,
     status integer,
     headers jsonb,
     answer jsonb,
     created_at timestamptz not null,
     primary key (person_id, key)
   )`,
  `create index idempotency_key_age on idempotency_key (created_at)`,

  // Whose word it is: the lead that began it. A draft stays with that ministry when the lead moves on.
  `alter table status_report add column ministry text references ministry(key)`,
  `update status_report r set ministry = coalesce(
     (select s.ministry from measure_state s where s.measure_id = r.measure_id
       and s.from_on <= coalesce(r.signed_on, r.as_of_on) order by s.from_on desc limit 1),
     (select s.ministry from measure_state s where s.measure_id = r.measure_id order by s.from_on limit 1))`,
  `alter table status_report alter column ministry set not null`,
  `alter table status_report add column submitted_on date`,
  `alter table status_report add column returned_on date`,
  `alter table status_report add column returned_by text`,
  `alter table status_report add column return_note text`,
  `alter table status_report add column correction_reason text`,
  `alter table status_report add column changed_at timestamptz`,
  // Everybody whose words are or were in it: none of them may sign it.
  `alter table status_report add column contributors text[] not null default '{}'`,
  `create unique index status_report_unfinished on status_report
     (measure_id, ministry, coalesce(round_id, '00000000-0000-0000-0000-000000000000'))
     where state in ('draft','submitted','returned')`,

  `create table report_query (
     id uuid primary key,
     version integer not null default 1,
     strategy_id uuid not null references strategy(id),
     report_id uuid not null references status_report(id),
     field text not null,
     question text not null,
     asked_by text not null,
     asked_on date not null,
     answer text,
     answered_by text,
     answered_on date,
     settled_on date,
     settled_by text
   )`,
  `create index report_query_report on report_query (report_id)`,
  `create index report_query_unsettled on report_query (strategy_id) where settled_on is null`,
  // What is not a fact yet is somebody's work: few rows among many.
  `create index status_report_waiting on status_report (strategy_id)
     where state in ('draft','submitted','signed','returned')`,
  `create table report_note (
     id uuid primary key,
     report_id uuid not null references status_report(id),
     ministry text not null references ministry(key),
     note text not null,
     written_by text not null,
     written_on date not null
   )`,
  `create index report_note_report on report_note (report_id)`,
  `create table personal_link (
     id text primary key,
     report_id uuid not null references status_report(id),
     created_by text not null,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     revoked_at timestamptz,
     used_at timestamptz
   )`,
  `create index personal_link_report on personal_link (report_id)`,
  `create table lead_offer (
     id uuid primary key,
     version integer not null default 1,
     strategy_id uuid not null references strategy(id),
     measure_id uuid not null references measure(id),
     from_ministry text not null references ministry(key),
     to_ministry text not null references ministry(key),
     effective_on date not null,
     offered_by text not null,
     offered_on date not null,
     answer text check (answer in ('accepted','declined','withdrawn')),
     answered_by text,
     answered_on date
   )`,
  `create unique index lead_offer_open on lead_offer (measure_id) where answer is null`,
  `create table amendment (
     id uuid primary key,
     version integer not null default 1,
     strategy_id uuid not null references strategy(id),
     round_id uuid not null references reporting_round(id),
     measure_id uuid not null references measure(id),
     reason text not null,
     content jsonb not null,
     proposed_by text not null,
     proposed_on date not null,
     state text not null check (state in ('proposed','confirmed','rejected')),
     decided_by text,
     decided_on date,
     snapshot_version integer
   )`,
  `create index amendment_round on amendment (round_id)`,

  // What a person is told. Made in the transaction of the event, sent afterwards; the key keeps it from being made twice.
  `create table mail (
     id uuid primary key,
     key text not null unique,
     person_id text references person(id) on delete set null,
     strategy_id uuid references strategy(id),
     kind text not null,
     language text not null,
     subject text not null,
     body text not null,
     content jsonb not null,
     due_on date not null,
     created_at timestamptz not null,
     send_after timestamptz not null,
     claimed_at timestamptz,
     sent_at timestamptz,
     attempts integer not null default 0,
     failure text
   )`,
  `create index mail_unsent on mail (due_on) where sent_at is null`,
  `create index mail_person on mail (person_id)`,
  // Which ministry was written to about a round, and why: nobody is asked twice on a day, and the control page shows it.
  `create table round_reminder (
     round_id uuid not null references reporting_round(id),
     ministry text not null references ministry(key),
     on_day date not null,
     kind text not null check (kind in ('opened','early','soon','deadline','overdue','nudge')),
     mails integer not null,
     primary key (round_id, ministry, on_day, kind)
   )`,

  // One chain per strategy and one for the administration: every entry holds the hash of the one before.
  `alter table audit_entry add column chain text`,
  `alter table audit_entry add column chain_position bigint`,
  `alter table audit_entry add column previous_hash text`,
  `alter table audit_entry add column hash text`,
  `create table audit_chain (
     chain text primary key,
     length bigint not null,
     head text not null
   )`,
  `create index audit_entry_person on audit_entry (person_id, position)`,
  `create index audit_entry_at on audit_entry (at)`,
  // The journal of a strategy outlives it: an installation that leaves its sample keeps what was written.
  `alter table audit_entry drop constraint audit_entry_strategy_id_fkey`,
  `alter table audit_entry disable trigger audit_entry_append_only`,
];

/** Once every recorded entry is in its chain. */
const chained = [
  `alter table audit_entry enable trigger audit_entry_append_only`,
  ...['chain', 'chain_position', 'previous_hash', 'hash'].map(
    (name) => `alter table audit_entry alter column ${name} set not null`,
  ),
  `create unique index audit_entry_chain on audit_entry (chain, chain_position)`,
];

const tables = [
  'audit_chain',
  'round_reminder',
  'mail',
  'amendment',
  'lead_offer',
  'personal_link',
  'report_note',
  'report_query',
  'idempotency_key',
  'sign_in_attempt',
  'session',
  'person_deputy',
  'person_grant',
  'person',
];

const down = [
  ...tables.map((table) => `drop table ${table}`),
  'drop index audit_entry_person',
  'drop index audit_entry_at',
  // Not valid: entries of a strategy that has been removed since stay.
  `alter table audit_entry add constraint audit_entry_strategy_id_fkey
     foreign key (strategy_id) references strategy(id) not valid`,
  ...['chain', 'chain_position', 'previous_hash', 'hash'].map((name) => `alter table audit_entry drop column ${name}`),
  'drop index status_report_unfinished',
  'drop index status_report_waiting',
  ...[
    'ministry',
    'submitted_on',
    'returned_on',
    'returned_by',
    'return_note',
    'correction_reason',
    'changed_at',
    'contributors',
  ].map((name) => `alter table status_report drop column ${name}`),
];

export class MinistriesReport1700000000002 implements MigrationInterface {
  readonly name = 'MinistriesReport1700000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of up) await queryRunner.query(statement);
    await chainRecordedEntries(queryRunner);
    for (const statement of chained) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of down) await queryRunner.query(statement);
  }
}
