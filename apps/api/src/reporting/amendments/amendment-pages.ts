import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@wegmarke/domain';
import type { AmendmentDto, AmendmentListDto, RoundFigureDto } from './amendment.dto';
import { amendmentAnswer, AmendmentLists, concerns } from './amendment-lists.reader';

/** Amendments as routes answer them. */
@Injectable()
export class AmendmentPages {
  constructor(private readonly lists: AmendmentLists) {}

  async ofRound(actor: Actor, roundId: string): Promise<AmendmentListDto> {
    const { before, after } = await this.lists.figures(roundId);
    const items = await this.lists.ofRound(actor, roundId);
    return { items, before: before as RoundFigureDto[], after: after as RoundFigureDto[] };
  }

  /** @throws DomainError `amendment-not-found` also for whoever must not know of it */
  async get(actor: Actor, id: string): Promise<AmendmentDto> {
    const row = await this.lists.find(id);
    if (!row || !concerns(actor, row)) throw new DomainError('amendment-not-found');
    return amendmentAnswer(actor, row);
  }
}
