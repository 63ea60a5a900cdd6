import { Injectable } from '@nestjs/common';
import {
  consentStateOf,
  freezeChecklist,
  isEmptyRichText,
  type FreezeChecklist,
  type MinistryConsent,
  type RoundSnapshot,
} from '@wegmarke/domain';
import type { SinceSentence } from '@wegmarke/wording';
import type { StoredAnnualReport } from './annual-report.repository';
import { checksumOfPassages } from './consents/passages';
import { answerOf, ReportConsents, type StoredConsent } from './consents/report-consents.repository';
import { disagreementsIn } from './disagreements';
import type { SealedRoundOfReport } from './rounds/sealed-round';
import { SealedRounds } from './rounds/sealed-rounds.reader';
import { partsOf } from './texts/report-parts';
import { ReportTexts, type StoredText } from './texts/report-text.repository';

export type ConsentAtHand = StoredConsent & MinistryConsent;

/** What to look at before a report becomes final. */
@Injectable()
export class FreezeChecks {
  constructor(
    private readonly rounds: SealedRounds,
    private readonly texts: ReportTexts,
    private readonly consents: ReportConsents,
  ) {}

  async of(
    round: SealedRoundOfReport,
    report: StoredAnnualReport,
    sentences: readonly SinceSentence[],
  ): Promise<FreezeChecklist> {
    const { snapshot } = await this.rounds.content(round.id);
    const texts = await this.texts.listTexts(round.id);
    const translations = await this.texts.translations(round.id);
    const written = (part: string): boolean =>
      texts.some((text) => text.part === part && !isEmptyRichText(text.content));
    return freezeChecklist({
      consents: await this.consentsOf(report, snapshot, texts),
      texts: partsOf(snapshot).map(({ part }) => ({
        ...{ part, empty: !written(part), translation: translations.get(part) ?? 'current' },
      })),
      disagreements: disagreementsIn(texts, sentences),
    });
  }

  /** Nobody has been asked while it is a draft; what was said to an earlier edition is no answer to this one. */
  async consentsOf(
    { roundId, state }: StoredAnnualReport,
    snapshot: RoundSnapshot,
    texts: readonly StoredText[],
  ): Promise<ConsentAtHand[]> {
    if (state === 'draft') return [];
    const parts = partsOf(snapshot);
    return (await this.consents.list(roundId)).map((stored) => ({
      ...stored,
      state: consentStateOf(answerOf(stored), checksumOfPassages(stored.ministry, parts, texts)),
    }));
  }
}
