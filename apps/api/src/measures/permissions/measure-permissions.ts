import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  may,
  standsOpen,
  type Actor,
  type MeasureFacts,
  type MeasureSubject,
  type StrategyKey,
} from '@wegmarke/domain';
import type { LeadOfferDto } from '../leads/lead-offer.dto';
import { LeadOffers, offerSubject, type StoredOffer } from '../leads/lead-offers';
import { MeasureSurroundingsQueries } from './measure-surroundings';

/** The measure in question, as it stands today. */
export interface MeasureInQuestion extends Omit<MeasureSubject, 'type' | 'newestReport'> {
  readonly id: string;
  readonly facts: MeasureFacts;
}

export interface MeasurePermissions {
  readonly allowedActions: string[];
  readonly leadOffer: LeadOfferDto | null;
}

export const NOTHING_ALLOWED: MeasurePermissions = { allowedActions: [], leadOffer: null };

/** What the asking person may do with a measure today: permitted by role, and possible as the measure stands. */
@Injectable()
export class MeasurePermissionsReader {
  constructor(
    private readonly surroundings: MeasureSurroundingsQueries,
    private readonly offers: LeadOffers,
  ) {}

  async of(actor: Actor, { id, facts, strategy, lead, participants }: MeasureInQuestion): Promise<MeasurePermissions> {
    const { inSealedRound, newestReport } = await this.surroundings.of(id);
    const offer = await this.offers.findOpen(id);
    const subject: MeasureSubject = { type: 'measure', strategy, lead, participants, newestReport };
    const around = { inSealedRound, leadOffered: offer !== null };
    return {
      allowedActions: allowedActions(actor, subject).filter((action) => standsOpen(action, facts, around)),
      leadOffer: offer && offerOf(actor, strategy, offer),
    };
  }
}

/** An offer is known to the two ministries and the coordination until it is answered. */
function offerOf(actor: Actor, strategy: StrategyKey, offer: StoredOffer): LeadOfferDto | null {
  const subject = offerSubject(strategy, offer);
  if (!may(actor, 'read-lead-offer', subject).allowed) return null;
  const { id, version, from, to, effectiveOn, offeredOn } = offer;
  return { id, version, from, to, effectiveOn, offeredOn, allowedActions: [...allowedActions(actor, subject)] };
}
