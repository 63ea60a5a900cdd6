import { Injectable } from '@nestjs/common';
import { DomainError, refuseIssues, spokenTextIssues, type Actor } from '@wegmarke/domain';
import { permit } from '../../../access';
import { StrategyChanges } from '../../../strategy';
import type { ReportNoteDto } from '../query.dto';
import { QueryDesk } from '../query-desk';
import { ReportNotes } from '../report-notes';

export interface NoteOnReportInput {
  readonly report: string;
  readonly note: string;
}

/** A participating ministry remarks on a report that is under way. */
@Injectable()
export class NoteOnReport {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly desk: QueryDesk,
    private readonly notes: ReportNotes,
  ) {}

  /** Answers all remarks on the report. */
  async execute(actor: Actor, input: NoteOnReportInput): Promise<ReportNoteDto[]> {
    const { strategy } = await this.desk.report(actor, input.report);
    return this.strategies.within(strategy, async (change) => {
      const report = await this.desk.report(actor, input.report);
      permit(actor, 'note-on-report', report.subject);
      refuseIssues(spokenTextIssues('/note', input.note));
      const ministry = participationOf(actor, report.subject.participants);
      await this.notes.add(report.id, { ministry, note: input.note, writtenOn: change.today }, actor.personId);
      change.recordInternal(actor, {
        action: 'report-noted',
        subjectType: 'report',
        subjectId: report.id,
        subjectKey: report.measure,
        old: null,
        new: { ministry, note: input.note },
      });
      return this.notes.list(report.id);
    });
  }
}

/** The ministry the person speaks for: the first of the participants it has a grant of. */
function participationOf<Ministry extends string>(actor: Actor, participants: readonly Ministry[]): Ministry {
  const ministry = participants.find((candidate) =>
    actor.grants.some((grant) => 'ministry' in grant && String(grant.ministry) === candidate),
  );
  if (!ministry) throw new DomainError('role-missing', { action: 'note-on-report' });
  return ministry;
}
