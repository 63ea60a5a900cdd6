import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { LANGUAGES, type Actor, type RoundKey } from '@wegmarke/domain';
import { AnswerConsent, ConfirmTranslation, FreezeReport, SaveReportText, StartConsent } from '../../annual-report';
import type { AnnualReportConsentGiven, AnnualReportWritten, SampleEvent } from '../sample';
import { approverId } from './replay-actors';

/** Plays what people write in the annual reports and what the ministries say to it. */
@Injectable()
export class AnnualReportReplay {
  constructor(
    private readonly database: Database,
    private readonly saveText: SaveReportText,
    private readonly confirmTranslation: ConfirmTranslation,
    private readonly startConsent: StartConsent,
    private readonly answerConsent: AnswerConsent,
    private readonly freezeReport: FreezeReport,
  ) {}

  /** False for an event of another kind. */
  async play(coordinator: Actor, event: SampleEvent): Promise<boolean> {
    switch (event.kind) {
      case 'annual-report-written':
        await this.write(coordinator, event);
        return true;
      case 'annual-report-consent-started':
        await this.startConsent.execute(coordinator, { round: await this.idOf(event.round) });
        return true;
      case 'annual-report-consent-given':
        await this.answer(event);
        return true;
      case 'annual-report-frozen':
        await this.freezeReport.execute(coordinator, { round: await this.idOf(event.round) });
        return true;
      default:
        return false;
    }
  }

  private async write(coordinator: Actor, { round: key, texts }: AnnualReportWritten): Promise<void> {
    const round = await this.idOf(key);
    for (const text of texts) {
      for (const language of LANGUAGES) {
        const content = text[language];
        const place = { round, part: text.part, language };
        if (content !== null) await this.saveText.execute(coordinator, { ...place, content, version: 0 });
      }
      const translated = { round, part: text.part, language: 'fr', version: 1 };
      if (text.fr !== null) await this.confirmTranslation.execute(coordinator, translated);
    }
  }

  private async answer({ round: key, ministry, comment, part }: AnnualReportConsentGiven): Promise<void> {
    const approver: Actor = { personId: approverId(ministry), grants: [{ role: 'approver', ministry }] };
    const answer = comment === null ? 'agreed' : 'commented';
    await this.answerConsent.execute(approver, { round: await this.idOf(key), ministry, answer, comment, part });
  }

  private async idOf(round: RoundKey): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      'select r.id from reporting_round r join strategy s on s.id = r.strategy_id where r.key = $1 and s.sample',
      [round],
    );
    return row?.id ?? '';
  }
}
