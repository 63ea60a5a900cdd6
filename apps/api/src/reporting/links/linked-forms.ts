import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor, type Language, type StatusReportContent } from '@wegmarke/domain';
import { StrategyChanges } from '../../strategy';
import { ReportSubjects } from '../queries/report-subjects';
import type { ReportFormDto } from '../reports/report-form.dto';
import { ReportForms } from '../reports/report-forms.reader';
import { SaveStatusReport } from '../use-cases/save-status-report';
import { PersonalLinks } from './personal-links';

/** The one form a personal link opens: words to be written, no persons, nothing others said. */
@Injectable()
export class LinkedForms {
  constructor(
    private readonly database: Database,
    private readonly links: PersonalLinks,
    private readonly forms: ReportForms,
    private readonly subjects: ReportSubjects,
    private readonly save: SaveStatusReport,
    private readonly strategies: StrategyChanges,
  ) {}

  /** @throws DomainError `link-expired` */
  async get(token: string, language: Language): Promise<ReportFormDto> {
    const { reportId } = await this.links.open(token);
    const form = await this.forms.ofLink(reportId, language);
    return { ...form, allowedActions: form.state === 'draft' ? ['write-report'] : [] };
  }

  /**
   * Whoever gave the link away answers for what is written through it, so that nobody signs words of his or her own that
   * came by a link. @throws DomainError `link-expired`, `not-in-this-state` once it is handed in, `stale-version`
   */
  async write(token: string, version: number, content: Partial<StatusReportContent>): Promise<void> {
    const { reportId, createdBy } = await this.links.open(token);
    const { strategy } = await this.subjects.get(reportId);
    await this.strategies.within(strategy, async () => {
      const { subject } = await this.subjects.get(reportId);
      if (subject.state !== 'draft') throw new DomainError('not-in-this-state', { state: subject.state });
      const actor: Actor = {
        personId: `link:${reportId}`,
        grants: [{ role: 'desk', ministry: subject.lead }],
      };
      await this.save.execute(actor, { report: reportId, version, content }).catch(withoutNames);
      await this.database.query(`update status_report set written_by = $2 where id = $1 and written_by = $3`, [
        reportId,
        createdBy,
        actor.personId,
      ]);
    });
  }
}

/** Who was faster is no business of somebody without an account. */
function withoutNames(error: unknown): never {
  const current = error instanceof DomainError ? error.data['current'] : undefined;
  if (!(error instanceof DomainError) || typeof current !== 'object') throw error;
  throw new DomainError(error.code, { ...error.data, current: { ...current, changedBy: null } }, { cause: error });
}
