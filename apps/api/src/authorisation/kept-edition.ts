import { createHash } from 'node:crypto';
import { type Database, uuidV7 } from '@wegmarke/database';

/** A frozen edition with one file as the making of files would leave it, and the export it came from; answers its id. */
export async function keepEdition(database: Database, roundId: string): Promise<string> {
  const [round] = await database.query<{ strategy: string; checksum: string }>(
    `select r.strategy_id as strategy, f.checksum from reporting_round r
     join round_snapshot f on f.round_id = r.id and f.version = 1 where r.id = $1`,
    [roundId],
  );
  const bytes = Buffer.from('{}');
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const [edition, job] = [uuidV7(), uuidV7()];
  await database.query(
    `insert into annual_report (round_id, strategy_id, version, state) values ($1, $2, 1, 'frozen')`,
    [roundId, round?.strategy],
  );
  await database.query(
    `insert into report_edition (id, round_id, number, snapshot_version, model, data_checksum, text_checksum, frozen_on, completed_at)
     values ($1, $2, 1, 1, '{}', $3, $3, '2026-02-10', now())`,
    [edition, roundId, round?.checksum],
  );
  await database.query(
    `insert into stored_file (checksum, media_type, size, bytes) values ($1, 'application/json', $2, $3)`,
    [checksum, bytes.byteLength, bytes],
  );
  await database.query(
    `insert into report_file (edition_id, language, format, checksum) values ($1, 'de', 'json', $2)`,
    [edition, checksum],
  );
  await database.query(
    `insert into export_job (id, strategy_id, round_id, edition_id, kind, language, format, name, fingerprint, state, checksum, finished_at)
     values ($1, $2, $3, $4, 'report', 'de', 'json', 'bericht.json', $5, 'done', $6, now())`,
    [job, round?.strategy, roundId, edition, `${edition} de json`, checksum],
  );
  return job;
}
