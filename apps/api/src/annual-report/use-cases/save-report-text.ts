import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  canonicalRichText,
  DomainError,
  isEmptyRichText,
  LANGUAGES,
  refuseIssues,
  refuseUnlessWritable,
  richTextIssues,
  translationAfterWriting,
  type Actor,
  type Language,
  type RichText,
  type Written,
} from '@wegmarke/domain';
import type { ReportTextPart } from '@wegmarke/report';
import { AnnualReportRepository } from '../annual-report.repository';
import { ReportDesk } from '../report-desk';
import { recordInternally } from '../report-journal';
import { sha256 } from '../sha256';
import { KnownParts } from '../texts/known-parts';
import { ReportTexts, type TextPlace } from '../texts/report-text.repository';

export interface SaveReportTextInput {
  readonly round: string;
  readonly part: string;
  readonly language: string;
  readonly content: unknown;
  /** As seen by the caller; 0: nothing was there. */
  readonly version: number;
}

/** Keeps a text of the report as it was typed, again and again; what stood there before is kept beside it. */
@Injectable()
export class SaveReportText {
  constructor(
    private readonly desk: ReportDesk,
    private readonly parts: KnownParts,
    private readonly texts: ReportTexts,
    private readonly reports: AnnualReportRepository,
  ) {}

  /**
   * @throws DomainError `report-freezing`, `report-frozen`, `text-part-unknown`, `unknown-language`, `stale-version` with what
   *   stands there now, and what speaks against the text at its place
   */
  execute(actor: Actor, { round, part, language, content, version }: SaveReportTextInput): Promise<void> {
    return this.desk.take(actor, 'edit-report', { round }, async (desk) => {
      refuseUnlessWritable(desk.report.state);
      const place = await this.parts.placeOf(desk.round, part, language);
      refuseIssues(richTextIssues('/content', content));
      const text = canonicalRichText(content as RichText);
      const before = await this.texts.find(place);
      if ((before?.version ?? 0) !== version) throw staleText(before, version);
      await this.write(actor, place, text, desk.change.at);
      recordInternally(desk, actor, {
        action: 'report-text-saved',
        old: { part, language, ...fingerprintOf(before) },
        new: { part, language, ...fingerprintOf({ version: version + 1, content: text }) },
      });
    });
  }

  private async write(actor: Actor, place: TextPlace, text: RichText, at: Date): Promise<void> {
    const { roundId, part, language } = place;
    const translations = await this.texts.translations(roundId);
    const written = await this.writtenAfter(place, text);
    const after = translationAfterWriting(translations.get(part) ?? 'current', language, written);
    await this.texts.saveTranslation(roundId, part, after);
    await this.texts.save(place, text, actor.personId, at);
    await this.reports.noteContent(roundId);
  }

  private async writtenAfter({ roundId, part, language }: TextPlace, text: RichText): Promise<Written> {
    const other = LANGUAGES.find((one) => one !== language) as Language;
    const there = await this.texts.find({ roundId, part: part as ReportTextPart, language: other });
    const isThere = !isEmptyRichText(there?.content ?? null);
    const isWritten = !isEmptyRichText(text);
    return language === 'de' ? { de: isWritten, fr: isThere } : { de: isThere, fr: isWritten };
  }
}

/** The journal names the words by version and SHA-256; they stand in the versions of the text, and nobody saves once. */
function fingerprintOf(text: { readonly version: number; readonly content: RichText } | null): object {
  return text ? { version: text.version, checksum: sha256(canonicalJson(text.content)) } : { version: 0 };
}

function staleText(before: Awaited<ReturnType<ReportTexts['find']>>, expected: number): DomainError {
  const { version = 0, content = { blocks: [] }, changedAt = null, changedBy = null } = before ?? {};
  return new DomainError('stale-version', { expected, version, current: { version, content, changedAt, changedBy } });
}
