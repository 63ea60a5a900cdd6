import { Injectable } from '@nestjs/common';
import { handOverLeadByDecree, type Actor, type Decision, type LocalDate, type MinistryKey } from '@wegmarke/domain';
import { StrategyContents } from '../../strategy';
import { LeadOffers } from '../leads/lead-offers';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface HandOverLeadInput extends MeasureTarget {
  readonly to: MinistryKey;
  /** First day of the new lead; today or later. */
  readonly effectiveOn: LocalDate;
  readonly decision: Decision;
}

/** The coordination moves the lead by decree; until it is answered, a request is owed by whoever leads. */
@Injectable()
export class HandOverLead {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly contents: StrategyContents,
    private readonly offers: LeadOffers,
  ) {}

  execute(actor: Actor, input: HandOverLeadInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'hand-over-lead-by-decree', input, async ({ id, record }, change) => {
      const day = await this.contents.ofTheDay(change);
      const ministries = await this.contents.ministriesOn(input.effectiveOn);
      const decided = handOverLeadByDecree(record, input, input.decision, { ...day, ministries });
      await this.offers.withdrawOpen(change, actor, id);
      return decided;
    });
  }
}
