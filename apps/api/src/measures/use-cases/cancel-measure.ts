import { Injectable } from '@nestjs/common';
import { cancelMeasure, type Actor, type Decision } from '@wegmarke/domain';
import { LeadOffers } from '../leads/lead-offers';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import { RoundRequests } from '../round-requests';
import type { StoredMeasure } from '../stored-measure';

export interface CancelMeasureInput extends MeasureTarget {
  readonly reason: string;
  readonly decision: Decision;
}

/** A measure entered by mistake leaves every count from today; earlier days keep it. */
@Injectable()
export class CancelMeasure {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly requests: RoundRequests,
    private readonly offers: LeadOffers,
  ) {}

  execute(actor: Actor, input: CancelMeasureInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'cancel-measure', input, async ({ id, record }, change) => {
      const cancellation = { reason: input.reason, inSealedRound: await this.requests.isInSealedRound(id) };
      const decided = cancelMeasure(record, cancellation, input.decision, change.today);
      await this.requests.withdrawOpen(change, id);
      await this.offers.withdrawOpen(change, actor, id);
      return decided;
    });
  }
}
