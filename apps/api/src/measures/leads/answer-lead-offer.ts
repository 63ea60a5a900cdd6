import { Injectable } from '@nestjs/common';
import { acceptLead, DomainError, type Action, type Actor, type StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges, StrategyContents, type StrategyChange } from '../../strategy';
import { MeasureChanges } from '../measure-changes';
import { MeasureRepository } from '../measure.repository';
import { LeadOffers, offerSubject, type OfferAnswer, type StoredOffer } from './lead-offers';

export interface AnswerLeadOfferInput {
  readonly strategy: StrategyKey;
  readonly offer: string;
  /** As the caller has seen it (`If-Match`). */
  readonly version?: number;
  readonly answer: OfferAnswer;
}

const ACTION_OF: Readonly<Record<OfferAnswer, Action>> = {
  accepted: 'accept-lead',
  declined: 'decline-lead',
  withdrawn: 'withdraw-lead',
};

/** The receiving ministry says yes or no to an offered lead, or the offering one takes it back. */
@Injectable()
export class AnswerLeadOffer {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly contents: StrategyContents,
    private readonly offers: LeadOffers,
    private readonly changes: MeasureChanges,
  ) {}

  /** @throws DomainError `lead-offer-not-found`, `offer-answered`, `stale-version`, and what accepting is refused with */
  execute(actor: Actor, input: AnswerLeadOfferInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const offer = await this.offers.get(change, input.offer);
      permit(actor, ACTION_OF[input.answer], offerSubject(input.strategy, offer));
      refuseAnswered(offer, input.version);
      await this.offers.answer(change, actor, offer, input.answer);
      if (input.answer === 'accepted') await this.move(change, actor, offer);
    });
  }

  private async move(change: StrategyChange, actor: Actor, offer: StoredOffer): Promise<void> {
    const measure = await this.measures.getById(change, offer.measureId);
    const day = await this.contents.ofTheDay(change);
    const ministries = await this.contents.ministriesOn(offer.effectiveOn);
    this.changes.apply(change, actor, measure, acceptLead(measure.record, offer, { ...day, ministries }));
  }
}

function refuseAnswered({ id, version, answer }: StoredOffer, expected: number | undefined): void {
  if (expected !== undefined && expected !== version) {
    throw new DomainError('stale-version', { offer: id, expected, version });
  }
  if (answer !== null) throw new DomainError('offer-answered', { answer });
}
