import { Injectable } from '@nestjs/common';
import { DomainError, refuseUnlessWritable, translationConfirmed, type Actor } from '@wegmarke/domain';
import { AnnualReportRepository } from '../annual-report.repository';
import { ReportDesk } from '../report-desk';
import { recordInternally } from '../report-journal';
import { KnownParts } from '../texts/known-parts';
import { ReportTexts } from '../texts/report-text.repository';

export interface ConfirmTranslationInput {
  readonly round: string;
  readonly part: string;
  readonly language: string;
  /** Of the text that was looked at. */
  readonly version: number;
}

/** Somebody looked at both languages of a part: they say the same. */
@Injectable()
export class ConfirmTranslation {
  constructor(
    private readonly desk: ReportDesk,
    private readonly parts: KnownParts,
    private readonly texts: ReportTexts,
    private readonly reports: AnnualReportRepository,
  ) {}

  /** @throws DomainError `nothing-to-confirm`, `stale-version`, `report-freezing`, `report-frozen`, `text-part-unknown` */
  execute(actor: Actor, { round, part, language, version }: ConfirmTranslationInput): Promise<void> {
    return this.desk.take(actor, 'edit-report', { round }, async (desk) => {
      refuseUnlessWritable(desk.report.state);
      const place = await this.parts.placeOf(desk.round, part, language);
      const stored = (await this.texts.find(place))?.version ?? 0;
      if (stored !== version) throw new DomainError('stale-version', { expected: version, version: stored });
      const before = (await this.texts.translations(desk.round.id)).get(part) ?? 'current';
      const after = translationConfirmed(before);
      if (after === before) throw new DomainError('nothing-to-confirm', { part });
      await this.texts.saveTranslation(desk.round.id, place.part, after);
      await this.reports.noteContent(desk.round.id);
      const entry = { action: 'report-translation-confirmed', old: { part, translation: before } };
      recordInternally(desk, actor, { ...entry, new: { part, translation: after } });
    });
  }
}
