import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureRepository, type MeasureTarget } from '../../measures';
import { StrategyChanges } from '../../strategy';
import { ReportFiling, reportSubject, type ReportDraft } from '../report-filing';

export interface FileStatusReportInput extends MeasureTarget, ReportDraft {
  /** Day of the ministry's signature where it came on paper on an earlier day; default today. */
  readonly signedOn?: LocalDate;
}

/**
 * A report that came signed from the ministry is filed and accepted in one step by the coordination. Whoever wrote or
 * signed it may not accept it.
 */
@Injectable()
export class FileStatusReport {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly filing: ReportFiling,
  ) {}

  /** Answers the id of the report. */
  execute(actor: Actor, input: FileStatusReportInput): Promise<string> {
    return this.strategies.within(input.strategy, async (change) => {
      const measure = await this.measures.get(change, input.measure, input.version);
      const { writtenBy, signedBy } = input;
      const signed = { state: 'signed', writtenBy, submittedBy: writtenBy, signedBy } as const;
      permit(actor, 'accept-report', reportSubject(change, measure, signed));
      const report = await this.filing.sign(change, actor, measure, input, input.signedOn ?? change.today);
      await this.filing.accept(change, actor, measure, report, await this.filing.roundOf(change, input));
      return report.id;
    });
  }
}
