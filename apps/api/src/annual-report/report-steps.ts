import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '@wegmarke/domain';
import type { ReportDetailDto } from './dto/report-detail.dto';
import { ExportOffice } from './exports/export-office';
import { ReportDetails } from './report-details.reader';
import type { ReportTarget } from './report-desk';
import { AnswerConsent, type AnswerConsentInput } from './use-cases/answer-consent';
import { FreezeReport } from './use-cases/freeze-report';
import { SetReportSettings, type SetReportSettingsInput } from './use-cases/set-report-settings';
import { StartConsent } from './use-cases/start-consent';

/** The steps of a report as routes take them, answered by the report as it stands. */
@Injectable()
export class ReportSteps {
  constructor(
    private readonly details: ReportDetails,
    private readonly settings: SetReportSettings,
    private readonly consentStart: StartConsent,
    private readonly consents: AnswerConsent,
    private readonly freezing: FreezeReport,
    private readonly office: ExportOffice,
  ) {}

  async set(actor: Actor, input: SetReportSettingsInput, language: Language): Promise<ReportDetailDto> {
    await this.settings.execute(actor, input);
    return this.details.get(actor, input.round, language);
  }

  async startConsent(actor: Actor, target: ReportTarget, language: Language): Promise<ReportDetailDto> {
    await this.consentStart.execute(actor, target);
    return this.details.get(actor, target.round, language);
  }

  async answer(actor: Actor, input: AnswerConsentInput, language: Language): Promise<ReportDetailDto> {
    await this.consents.execute(actor, input);
    return this.details.get(actor, input.round, language);
  }

  async freeze(actor: Actor, target: ReportTarget, language: Language): Promise<ReportDetailDto> {
    await this.freezing.execute(actor, target);
    this.office.call();
    return this.details.get(actor, target.round, language);
  }
}
