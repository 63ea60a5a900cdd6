import { Injectable } from '@nestjs/common';
import { offerLead, type Actor, type LocalDate, type MinistryKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges, StrategyContents } from '../../strategy';
import type { MeasureTarget } from '../measure-desk';
import { measureSubject } from '../measure-subject';
import { MeasureRepository } from '../measure.repository';
import { refuseStale } from '../stored-measure';
import { LeadOffers } from './lead-offers';

export interface OfferLeadInput extends MeasureTarget {
  readonly to: MinistryKey;
  /** First day of the new lead; today or later. */
  readonly effectiveOn: LocalDate;
}

/** The approver of the lead offers it to another ministry; nothing moves before that one accepts. */
@Injectable()
export class OfferLead {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly contents: StrategyContents,
    private readonly offers: LeadOffers,
  ) {}

  /** @throws DomainError `offer-open` and what the offer itself is refused with */
  execute(actor: Actor, input: OfferLeadInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const measure = await this.measures.get(change, input.measure);
      permit(actor, 'offer-lead', measureSubject(change, measure));
      refuseStale(measure, input.version);
      const ministries = await this.contents.ministriesOn(input.effectiveOn);
      const offer = offerLead(measure.record, input, { today: change.today, ministries });
      const offerId = await this.offers.add(change, actor, measure, offer);
      change.announce({ type: 'lead-offered', offerId });
    });
  }
}
