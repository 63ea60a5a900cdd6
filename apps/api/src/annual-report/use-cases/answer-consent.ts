import { Injectable } from '@nestjs/common';
import { DomainError, refuseConsent, type Actor, type ConsentAnswer, type MinistryKey } from '@wegmarke/domain';
import { checksumOfPassages } from '../consents/passages';
import { ReportConsents } from '../consents/report-consents.repository';
import { ReportDesk, type ReportTarget } from '../report-desk';
import { recordInternally } from '../report-journal';
import { SealedRounds } from '../rounds/sealed-rounds.reader';
import { partsOf } from '../texts/report-parts';
import { ReportTexts } from '../texts/report-text.repository';

export interface AnswerConsentInput extends ReportTarget {
  readonly ministry: MinistryKey;
  readonly answer: ConsentAnswer['answer'];
  readonly comment: string | null;
  readonly part: string | null;
}

/** A ministry agrees to its passages or says what should be changed in them. It may say so anew until the freeze. */
@Injectable()
export class AnswerConsent {
  constructor(
    private readonly desk: ReportDesk,
    private readonly rounds: SealedRounds,
    private readonly texts: ReportTexts,
    private readonly consents: ReportConsents,
  ) {}

  /** @throws DomainError `report-not-in-consent`, `comment-missing`, `text-part-unknown`, `ministry-not-found` if it was not asked */
  execute(actor: Actor, { ministry, answer, comment, part, ...target }: AnswerConsentInput): Promise<void> {
    return this.desk.take(
      actor,
      'consent-report',
      target,
      async (desk) => {
        const { report, round, change } = desk;
        refuseConsent(report.state, answer, comment);
        const before = (await this.consents.list(round.id)).find((one) => one.ministry === ministry);
        if (!before) throw new DomainError('ministry-not-found', { ministry });
        const parts = partsOf((await this.rounds.content(round.id)).snapshot);
        if (part !== null && !parts.some((one) => one.part === part)) {
          throw new DomainError('text-part-unknown', { part, pointer: '/part' });
        }
        const textChecksum = checksumOfPassages(ministry, parts, await this.texts.listTexts(round.id));
        const given = { ministry, answer, comment, part, textChecksum };
        await this.consents.answer(round.id, given, actor.personId, change.at);
        const old = { ministry, answer: before.answer, textChecksum: before.textChecksum };
        recordInternally(desk, actor, { action: `report-consent-${answer}`, old, new: given });
      },
      ministry,
    );
  }
}
