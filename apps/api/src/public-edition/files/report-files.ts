import { Injectable } from '@nestjs/common';
import { DomainError, LANGUAGES, type Language } from '@wegmarke/domain';
import { MEDIA_TYPES } from '@wegmarke/report';

import {
  Editions,
  formatNamed,
  reportFileName,
  type EditionFile,
  type FinishedFile,
  type StoredEdition,
} from '../../annual-report';
import { choiceOf } from '../../strategy';
import type { PublicFileDto } from '../public-round.dto';
import { PublishedRounds, type Edition } from '../published-rounds.reader';
import { roundAddress } from '../site-address';

export interface PublicReportQuestion {
  readonly format: string;
  readonly lang?: string | undefined;
  /** Number of the edition; the newest if none is named. */
  readonly version?: number | undefined;
}

/** Files of the annual report of published rounds: frozen editions alone, as they were stored. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly rounds: PublishedRounds,
    private readonly editions: Editions,
  ) {}

  /** The newest edition made from this version of the round, or from one before it. */
  async list(round: Edition): Promise<PublicFileDto[]> {
    const frozen = await this.editions.listFrozen(round.row.id);
    const edition = frozen.findLast(({ snapshotVersion }) => snapshotVersion <= round.version.version);
    if (!edition) return [];
    const files = await this.editions.listFiles(edition.id);
    return files.map((file) => entryOf(round, edition, file));
  }

  /**
   * @throws DomainError `round-not-found`, `unknown-format`; `edition-not-found` also where the report of a published round
   *   is not frozen
   */
  async find(strategy: string, round: string, question: PublicReportQuestion): Promise<FinishedFile> {
    const language = choiceOf('lang', question.lang, LANGUAGES, 'de');
    const published = await this.rounds.get(strategy, round);
    const format = formatNamed(question.format);
    const frozen = await this.editions.listFrozen(published.row.id);
    const edition = frozen.findLast(({ number }) => question.version === undefined || number === question.version);
    const files = edition ? await this.editions.listFiles(edition.id) : [];
    const file = files.find((one) => one.format === format && one.language === language);
    if (!edition || !file) throw new DomainError('edition-not-found', { edition: question.version });
    return entryOf(published, edition, file);
  }
}

function entryOf({ row, content }: Edition, edition: StoredEdition, file: EditionFile): PublicFileDto {
  const { format, language, checksum, bytes } = file;
  const { strategy, key } = row;
  const named = { strategy, round: key, sample: content.sample, edition: edition.number, language, format };
  return {
    kind: 'report',
    format,
    edition: edition.number,
    language,
    name: reportFileName(named),
    url: addressOf(row, edition.number, format, language),
    mediaType: MEDIA_TYPES[format].split(';', 1)[0] ?? MEDIA_TYPES[format],
    bytes,
    checksum,
  };
}

function addressOf({ strategy, key }: Edition['row'], edition: number, format: string, language: Language): string {
  const question = new URLSearchParams({ lang: language, version: String(edition) });
  return `${roundAddress(strategy, key)}/report.${format}?${question.toString()}`;
}
