import { Injectable } from '@nestjs/common';
import { DomainError, LANGUAGES, type Language } from '@wegmarke/domain';
import type { SealedRoundOfReport } from '../rounds/sealed-round';
import { SealedRounds } from '../rounds/sealed-rounds.reader';
import { partsOf } from './report-parts';
import type { TextPlace } from './report-text.repository';

/** Which texts the report of a round has. */
@Injectable()
export class KnownParts {
  constructor(private readonly rounds: SealedRounds) {}

  /** @throws DomainError `text-part-unknown`, `unknown-language` */
  async placeOf(round: Pick<SealedRoundOfReport, 'id'>, part: string, language: string): Promise<TextPlace> {
    const { snapshot } = await this.rounds.content(round.id);
    const known = partsOf(snapshot).find((one) => one.part === part);
    if (!known) throw new DomainError('text-part-unknown', { part });
    return { roundId: round.id, part: known.part, language: languageNamed(language) };
  }
}

/** @throws DomainError `unknown-language` */
export function languageNamed(text: string): Language {
  const language = LANGUAGES.find((known) => known === text);
  if (!language) throw new DomainError('unknown-language', { language: text });
  return language;
}
