import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureRepository, type MeasureTarget } from '../../measures';
import { StrategyChanges } from '../../strategy';
import { ReportFiling, reportSubject, type ReportDraft } from '../report-filing';

export interface SignStatusReportInput extends MeasureTarget, Omit<ReportDraft, 'signedBy'> {}

/** The lead's approver signs a report that somebody else wrote. It becomes a fact when the coordination accepts it. */
@Injectable()
export class SignStatusReport {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly filing: ReportFiling,
  ) {}

  /** Answers the id of the report. */
  execute(actor: Actor, input: SignStatusReportInput): Promise<string> {
    return this.strategies.within(input.strategy, async (change) => {
      const measure = await this.measures.get(change, input.measure, input.version);
      const { writtenBy } = input;
      const submitted = { state: 'submitted', writtenBy, submittedBy: writtenBy, signedBy: null } as const;
      permit(actor, 'sign-report', reportSubject(change, measure, submitted));
      const draft = { ...input, signedBy: actor.personId };
      const report = await this.filing.sign(change, actor, measure, draft, change.today);
      return report.id;
    });
  }
}
