import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { Language, StrategyKey } from '@wegmarke/domain';
import type { ReplacedPlace, ReportFormat } from '@wegmarke/report';
import { WITHOUT_TEXTS_PATTERN } from './draft-fingerprint';
import type { ExportKind, ExportProblem, ExportState } from '../vocabulary';

/** A file that shall be made. */
export interface NewExport {
  readonly strategyId: string;
  readonly roundId: string | null;
  /** The edition it belongs to; then that holds what it is made of. */
  readonly editionId: string | null;
  readonly kind: ExportKind;
  readonly language: Language;
  readonly format: ReportFormat;
  /** Of the file. */
  readonly name: string;
  readonly fingerprint: string;
  /** JSON: a model of the annual report, or a document. */
  readonly input: string | null;
  readonly background: boolean;
  readonly requestedBy: string | null;
}

export interface ExportJob extends Omit<NewExport, 'input'> {
  readonly id: string;
  readonly strategy: StrategyKey;
  readonly state: ExportState;
  readonly progress: number;
  readonly attempts: number;
  readonly problem: ExportProblem | null;
  readonly places: readonly ReplacedPlace[];
  readonly checksum: string | null;
  readonly bytes: number | null;
}

const JOBS = `
  select j.id, j.strategy_id as "strategyId", s.key as strategy, j.round_id as "roundId", j.edition_id as "editionId", j.kind,
         j.language, j.format, j.name, j.fingerprint, j.background, j.requested_by as "requestedBy", j.state, j.progress,
         j.attempts, j.problem, j.places, j.checksum, f.size as bytes
  from export_job j join strategy s on s.id = j.strategy_id left join stored_file f on f.checksum = j.checksum`;

/** A process that gave no sign of life for so long is dead. */
const DEAD_AFTER_S = 30;
/** Asked for once and not again for so long: the file is made anew when it is needed. */
const KEPT_DAYS = 30;

/** Queue of files to be made, in the database: a restart loses none, and several instances share the work. */
@Injectable()
export class ExportJobs {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<ExportJob | null> {
    const [row] = await this.database.query<ExportJob>(`${JOBS} where j.id = $1`, [id]);
    return row ?? null;
  }

  /** One that is made, or being made, of the same things. */
  async findSame(fingerprint: string): Promise<ExportJob | null> {
    const [row] = await this.database.query<ExportJob>(
      `${JOBS} where j.fingerprint = $1 and j.state <> 'failed' order by j.id desc limit 1`,
      [fingerprint],
    );
    return row ?? null;
  }

  /** The last file made of a round, with its texts, in a format that may replace characters. */
  async lastPlaces(roundId: string): Promise<readonly ReplacedPlace[]> {
    const [row] = await this.database.query<{ places: ReplacedPlace[] }>(
      `select places from export_job where round_id = $1 and state = 'done' and format = 'pdf'
       and fingerprint not like $2 order by finished_at desc, id desc limit 1`,
      [roundId, WITHOUT_TEXTS_PATTERN],
    );
    return row?.places ?? [];
  }

  async add(job: NewExport): Promise<string> {
    const id = uuidV7();
    const { strategyId, roundId, editionId, kind, language, format, name, fingerprint } = job;
    await this.database.query(
      `insert into export_job
         (id, strategy_id, round_id, edition_id, kind, language, format, name, fingerprint, input, background, requested_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[id, strategyId, roundId, editionId, kind, language, format, name, fingerprint],
        ...[job.input, job.background, job.requestedBy],
      ],
    );
    return id;
  }

  /** What somebody waits for first. Only one process gets a job; one of a process that died is given to another. */
  async claim(alone: boolean): Promise<ExportJob | null> {
    const [claimed] = await this.database.query<{ id: string }>(
      `with taken as (
         update export_job set state = 'running', attempts = attempts + 1, progress = 0, seen_at = now()
         where id = (
           select id from export_job
           where state = 'queued'
              or (state = 'running' and ($1 or seen_at < now() - make_interval(secs => ${DEAD_AFTER_S})))
           order by background, id limit 1 for update skip locked)
         returning id)
       select id from taken`,
      [alone],
    );
    return claimed ? this.find(claimed.id) : null;
  }

  async input(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ input: string | null }>('select input from export_job where id = $1', [
      id,
    ]);
    return row?.input ?? null;
  }

  /** Also the sign of life of the process that makes it. */
  async noteProgress(id: string, progress: number): Promise<void> {
    await this.database.query(
      `update export_job set progress = $2, seen_at = now() where id = $1 and state = 'running'`,
      [id, progress],
    );
  }

  async finish(id: string, checksum: string, places: readonly ReplacedPlace[]): Promise<void> {
    await this.database.query(
      `update export_job set state = 'done', progress = 1, checksum = $2, places = $3::jsonb, input = null,
         problem = null, finished_at = now() where id = $1`,
      [id, checksum, JSON.stringify(places)],
    );
  }

  async fail(id: string, problem: ExportProblem): Promise<void> {
    await this.database.query(
      `update export_job set state = 'failed', problem = $2, input = null, finished_at = now() where id = $1`,
      [id, problem],
    );
  }

  /** Back to the others. `counted`: the attempt was one, the program did not just end. */
  async putBack(id: string, counted: boolean): Promise<void> {
    await this.database.query(
      `update export_job set state = 'queued', progress = 0, seen_at = null,
         attempts = attempts - (case when $2 then 0 else 1 end) where id = $1`,
      [id, counted],
    );
  }

  /** Of drafts and questions; an edition keeps its files without them. */
  async forgetOld(): Promise<void> {
    await this.database.query(
      `delete from export_job where finished_at < now() - make_interval(days => ${KEPT_DAYS}) and edition_id is null`,
    );
  }
}
