import { Injectable } from '@nestjs/common';
import { canonicalJson, isEmptyRichText, type RichText } from '@wegmarke/domain';
import { buildReportModel, type ReportModel, type ReportText } from '@wegmarke/report';
import type { StoredAnnualReport } from '../annual-report.repository';
import { Config } from '../../platform/config';
import { Editions } from '../editions/editions.repository';
import { PROGRAM } from '../../platform/program';
import { publisherOf } from '../publisher';
import type { SealedRoundOfReport } from '../rounds/sealed-round';
import { SealedRounds } from '../rounds/sealed-rounds.reader';
import { sha256 } from '../sha256';
import { withheldTexts } from '../texts/draft-reading';
import { partsOf, type PartOfReport } from '../texts/report-parts';
import { ReportTexts, type StoredText } from '../texts/report-text.repository';

type ReportSettings = Pick<StoredAnnualReport, 'printsVerdicts'>;

/** Puts sealed data and texts together; nothing is read that may change without a new seal or a new text. */
@Injectable()
export class ReportModels {
  constructor(
    private readonly rounds: SealedRounds,
    private readonly texts: ReportTexts,
    private readonly editions: Editions,
    private readonly config: Config,
  ) {}

  async build(
    round: SealedRoundOfReport,
    settings: ReportSettings,
    edition: ReportModel['edition'] = null,
  ): Promise<ReportModel> {
    const { snapshot } = await this.rounds.content(round.id);
    return this.compose(round, settings, edition, await this.textsOf(round.id, partsOf(snapshot)));
  }

  /** The draft for whoever may read the sealed data, but not what people are writing. */
  async buildWithoutTexts(round: SealedRoundOfReport, settings: ReportSettings): Promise<ReportModel> {
    const { snapshot } = await this.rounds.content(round.id);
    return this.compose(round, settings, null, withheldTexts(partsOf(snapshot)));
  }

  private async compose(
    round: SealedRoundOfReport,
    { printsVerdicts }: ReportSettings,
    edition: ReportModel['edition'],
    texts: readonly ReportText[],
  ): Promise<ReportModel> {
    const { snapshot, version, checksum } = await this.rounds.content(round.id);
    const earlier = await this.rounds.earlier(round);
    return buildReportModel({
      ...{ snapshot, snapshotVersion: version, dataChecksum: checksum, texts, printsVerdicts, edition, earlier },
      textChecksum: sha256(canonicalJson(texts)),
      program: PROGRAM,
      publisher: publisherOf(this.config),
      supersedes: await this.supersededBy(round.id, version),
    });
  }

  private async textsOf(roundId: string, parts: readonly PartOfReport[]): Promise<ReportText[]> {
    const stored = await this.texts.listTexts(roundId);
    const translations = await this.texts.translations(roundId);
    return parts.map(({ part }) => ({
      part,
      de: contentOf(stored, part, 'de'),
      fr: contentOf(stored, part, 'fr'),
      translation: translations.get(part) ?? 'current',
    }));
  }

  /** The edition made of an older version of the snapshot, to be read beside this one. */
  private async supersededBy(roundId: string, version: number): Promise<ReportModel['supersedes']> {
    const last = (await this.editions.listFrozen(roundId)).at(-1);
    if (!last || last.snapshotVersion >= version) return null;
    const { snapshot } = await this.rounds.content(roundId, last.snapshotVersion);
    return { edition: last.number, figures: snapshot.figures };
  }
}

function contentOf(stored: readonly StoredText[], part: string, language: 'de' | 'fr'): RichText | null {
  const text = stored.find((one) => one.part === part && one.language === language)?.content ?? null;
  return isEmptyRichText(text) ? null : text;
}
