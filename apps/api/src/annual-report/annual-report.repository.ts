import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type AnnualReportState } from '@wegmarke/domain';
import type { ExportProblem } from './vocabulary';

/** The report of a round as stored. */
export interface StoredAnnualReport {
  readonly roundId: string;
  /** 0 until somebody decided something about it. */
  readonly version: number;
  readonly state: AnnualReportState;
  readonly printsVerdicts: boolean;
  /** Rises with every change of what a file would say. */
  readonly contentVersion: number;
  /** While it is being frozen: from where. */
  readonly freezeBegan: 'draft' | 'in_consent' | null;
  readonly freezeProblem: ExportProblem | null;
}

const COLUMNS = `round_id as "roundId", version, state, prints_verdicts as "printsVerdicts",
  content_version as "contentVersion", freeze_began as "freezeBegan", freeze_problem as "freezeProblem"`;

/** A report begins with the first word that is written, not with a step somebody would have to take. */
@Injectable()
export class AnnualReportRepository {
  constructor(private readonly database: Database) {}

  async find(roundId: string): Promise<StoredAnnualReport> {
    const [row] = await this.database.query<StoredAnnualReport>(
      `select ${COLUMNS} from annual_report where round_id = $1`,
      [roundId],
    );
    return row ?? notBegun(roundId);
  }

  /**
   * For a change: begun if nobody has. @throws DomainError `stale-version` where the caller saw another version
   */
  async begin(roundId: string, strategyId: string, expected?: number): Promise<StoredAnnualReport> {
    await this.database.query(
      `insert into annual_report (round_id, strategy_id, version, state) values ($1, $2, 0, 'draft')
       on conflict (round_id) do nothing`,
      [roundId, strategyId],
    );
    const report = await this.find(roundId);
    if (expected !== undefined && expected !== report.version) {
      throw new DomainError('stale-version', { report: roundId, expected, version: report.version });
    }
    return report;
  }

  /** State and settings; the version rises. @throws DomainError `stale-version` if somebody was faster */
  async save(before: StoredAnnualReport, after: StoredAnnualReport): Promise<void> {
    const saved = await this.database.query(
      `with saved as (
         update annual_report set version = version + 1, state = $3, prints_verdicts = $4, content_version = $5,
           freeze_began = $6, freeze_problem = $7
         where round_id = $1 and version = $2 returning round_id)
       select round_id from saved`,
      [
        ...[before.roundId, before.version, after.state, after.printsVerdicts, after.contentVersion],
        ...[after.freezeBegan, after.freezeProblem],
      ],
    );
    if (saved.length !== 1) throw new DomainError('stale-version', { report: before.roundId });
  }

  /** A text changed: files made before say something else. */
  async noteContent(roundId: string): Promise<void> {
    await this.database.query('update annual_report set content_version = content_version + 1 where round_id = $1', [
      roundId,
    ]);
  }
}

function notBegun(roundId: string): StoredAnnualReport {
  return {
    ...{ roundId, version: 0, state: 'draft', printsVerdicts: false, contentVersion: 0 },
    ...{ freezeBegan: null, freezeProblem: null },
  };
}
