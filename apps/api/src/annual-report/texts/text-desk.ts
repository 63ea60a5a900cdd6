import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import type { TextStateDto, TextVersionsDto } from '../dto/report-text.dto';
import { subjectOf } from '../report-desk';
import { SealedRounds } from '../rounds/sealed-rounds.reader';
import { ConfirmTranslation, type ConfirmTranslationInput } from '../use-cases/confirm-translation';
import { SaveReportText, type SaveReportTextInput } from '../use-cases/save-report-text';
import { KnownParts } from './known-parts';
import { ReportTexts, type StoredText } from './report-text.repository';

interface TextAddress {
  readonly round: string;
  readonly part: string;
  readonly language: string;
}

/** Texts as routes save and answer them. */
@Injectable()
export class TextDesk {
  constructor(
    private readonly rounds: SealedRounds,
    private readonly parts: KnownParts,
    private readonly texts: ReportTexts,
    private readonly saving: SaveReportText,
    private readonly confirming: ConfirmTranslation,
  ) {}

  async save(actor: Actor, input: SaveReportTextInput): Promise<TextStateDto> {
    await this.saving.execute(actor, input);
    return this.state(input);
  }

  async confirm(actor: Actor, input: ConfirmTranslationInput): Promise<TextStateDto> {
    await this.confirming.execute(actor, input);
    return this.state(input);
  }

  /**
   * @throws DomainError `round-not-found`, `round-not-sealed`, the permission's reason, `text-part-unknown`,
   *   `unknown-language`
   */
  async versions(actor: Actor, { round: id, part, language }: TextAddress): Promise<TextVersionsDto> {
    const round = await this.rounds.get(actor, id);
    permit(actor, 'read-report-draft', subjectOf(round));
    const place = await this.parts.placeOf(round, part, language);
    return { items: (await this.texts.listVersions(place)).map(stateOf) };
  }

  private async state({ round, part, language }: TextAddress): Promise<TextStateDto> {
    const text = await this.texts.find(await this.parts.placeOf({ id: round }, part, language));
    return text ? stateOf(text) : { version: 0, content: null, changedAt: null, changedBy: null };
  }
}

function stateOf({ version, content, changedAt, changedBy }: Omit<StoredText, 'part' | 'language'>) {
  return { version, content, changedAt, changedBy };
}
