import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { abandonedFreeze, annualReportStateAfter, DomainError, type Actor, type StrategyKey } from '@wegmarke/domain';
import { AnnualReportRepository, type StoredAnnualReport } from '../annual-report.repository';
import { Editions, type StoredEdition } from '../editions/editions.repository';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import type { ExportProblem } from '../vocabulary';

interface EditionInTheMaking {
  readonly change: StrategyChange;
  readonly edition: StoredEdition;
  readonly report: StoredAnnualReport;
  /** Who froze it: the last step happens in that name. */
  readonly actor: Actor;
  readonly roundKey: string;
}

/** How a freeze ends, once its files are made or one of them could not be. */
@Injectable()
export class FreezeOutcome {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyChanges,
    private readonly reports: AnnualReportRepository,
    private readonly editions: Editions,
  ) {}

  /** Editions whose last file was made when the program ended. */
  async finishWaiting(): Promise<void> {
    for (const id of await this.editions.listUnfinished()) await this.finishIfWhole(id);
  }

  /** With its last file the edition is there: from then on nobody changes it any more. */
  async finishIfWhole(editionId: string): Promise<void> {
    if (!(await this.editions.hasAllFiles(editionId))) return;
    await this.within(editionId, async ({ change, edition, report, actor, roundKey }) => {
      const state = annualReportStateAfter(report.state, 'finish-freeze');
      await this.editions.complete(edition.id, change.at);
      await this.reports.save(report, { ...report, state, freezeBegan: null, freezeProblem: null });
      const { number, snapshotVersion, dataChecksum, textChecksum } = edition;
      change.record(actor, {
        action: 'report-frozen',
        ...{ subjectType: 'round', subjectId: edition.roundId, subjectKey: roundKey },
        old: { state: report.state },
        new: { state, edition: number, snapshotVersion, dataChecksum, textChecksum },
      });
    });
  }

  /** Nothing of it is left, and the report is where the freeze found it. */
  abandon(editionId: string, problem: ExportProblem): Promise<void> {
    return this.within(editionId, async ({ change, edition, report, actor, roundKey }) => {
      const state = annualReportStateAfter(report.state, abandonedFreeze(report.freezeBegan ?? 'draft'));
      await this.editions.abandon(edition.id);
      await this.reports.save(report, { ...report, state, freezeBegan: null, freezeProblem: problem });
      change.recordInternal(actor, {
        action: 'report-freeze-failed',
        ...{ subjectType: 'round', subjectId: edition.roundId, subjectKey: roundKey },
        old: { state: report.state, edition: edition.number },
        new: { state, problem },
      });
    });
  }

  /** Also for the sample, whoever signs in: what its replay began is only brought to its end. */
  private async within(editionId: string, work: (making: EditionInTheMaking) => Promise<void>): Promise<void> {
    const edition = await this.editions.find(editionId);
    if (!edition) return;
    const { strategy, roundKey } = await this.roundOf(edition);
    await this.strategies.withinReplay(strategy, async (change) => {
      const report = await this.reports.find(edition.roundId);
      if (report.state !== 'freezing') return;
      const actor: Actor = { personId: edition.frozenBy, grants: [] };
      await work({ change, edition, report, actor, roundKey });
    });
  }

  private async roundOf({ roundId }: StoredEdition): Promise<{ strategy: StrategyKey; roundKey: string }> {
    const [row] = await this.database.query<{ strategy: StrategyKey; roundKey: string }>(
      `select s.key as strategy, r.key as "roundKey"
       from reporting_round r join strategy s on s.id = r.strategy_id where r.id = $1`,
      [roundId],
    );
    if (!row) throw new DomainError('round-not-found');
    return row;
  }
}
