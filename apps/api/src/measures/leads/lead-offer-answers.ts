import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, may, type Actor } from '@wegmarke/domain';

import { withPlaces } from '../../platform/problem/place-in-body';
import type { MeasureDetailDto } from '../measure-detail.dto';
import { MeasureDetailReader } from '../measure-detail.reader';
import { AnswerLeadOffer } from './answer-lead-offer';
import { LeadOffers, offerSubject, type LocatedOffer, type OfferAnswer } from './lead-offers';

/** Answers an offer by id and shows the measure it was about. */
@Injectable()
export class LeadOfferAnswers {
  constructor(
    private readonly database: Database,
    private readonly offers: LeadOffers,
    private readonly answerLeadOffer: AnswerLeadOffer,
    private readonly details: MeasureDetailReader,
  ) {}

  /** @throws DomainError `lead-offer-not-found` and what the answer is refused with */
  answer(actor: Actor, id: string, version: number, answer: OfferAnswer): Promise<MeasureDetailDto> {
    return this.database.inTransaction(async () => {
      const offer = await this.offers.locate(id);
      if (!offer || !isKnownTo(actor, offer)) throw new DomainError('lead-offer-not-found');
      const { strategy, measureId } = offer;
      // The body is empty: what speaks against the offer has no place in it.
      await withPlaces(
        () => '',
        () => this.answerLeadOffer.execute(actor, { strategy, offer: id, version, answer }),
      );
      return this.details.byId(measureId, {}, actor);
    });
  }
}

const isKnownTo = (actor: Actor, offer: LocatedOffer): boolean =>
  may(actor, 'read-lead-offer', offerSubject(offer.strategy, offer)).allowed;
