import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import {
  DomainError,
  type Actor,
  type LeadOffer,
  type LeadOfferSubject,
  type LocalDate,
  type MeasureCode,
  type MinistryKey,
  type StrategyKey,
} from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';
import type { StoredMeasure } from '../stored-measure';

/** How an offer ended. */
export type OfferAnswer = 'accepted' | 'declined' | 'withdrawn';

/** An offered lead with what guards its answer. */
export interface StoredOffer {
  readonly id: string;
  readonly version: number;
  readonly measureId: string;
  readonly measure: MeasureCode;
  readonly from: MinistryKey;
  readonly to: MinistryKey;
  readonly effectiveOn: LocalDate;
  readonly offeredOn: LocalDate;
  readonly answer: OfferAnswer | null;
}

/** Where an offer belongs, and whom it concerns. */
export interface LocatedOffer extends Pick<StoredOffer, 'measureId' | 'from' | 'to'> {
  readonly strategy: StrategyKey;
}

const OFFER = `
  select o.id, o.version, o.measure_id as "measureId", m.code as measure, o.from_ministry as "from", o.to_ministry as "to",
         o.effective_on as "effectiveOn", o.offered_on as "offeredOn", o.answer
  from lead_offer o join measure m on m.id = o.measure_id`;

/** Leads on offer. A measure has one open offer at most. */
@Injectable()
export class LeadOffers {
  constructor(private readonly database: Database) {}

  /** The strategy and the measure of an offer; null where there is no such offer. */
  async locate(id: string): Promise<LocatedOffer | null> {
    const [row] = await this.database.query<LocatedOffer>(
      `select s.key as strategy, o.measure_id as "measureId", o.from_ministry as "from", o.to_ministry as "to"
       from lead_offer o
       join strategy s on s.id = o.strategy_id where o.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** @throws DomainError `lead-offer-not-found` */
  async get(change: StrategyChange, id: string): Promise<StoredOffer> {
    const [offer] = await this.database.query<StoredOffer>(`${OFFER} where o.id = $1 and o.strategy_id = $2`, [
      id,
      change.strategy.id,
    ]);
    if (!offer) throw new DomainError('lead-offer-not-found');
    return offer;
  }

  async findOpen(measureId: string): Promise<StoredOffer | null> {
    const [offer] = await this.database.query<StoredOffer>(`${OFFER} where o.measure_id = $1 and o.answer is null`, [
      measureId,
    ]);
    return offer ?? null;
  }

  /** @throws DomainError `offer-open` */
  async add(change: StrategyChange, actor: Actor, measure: StoredMeasure, offer: LeadOffer): Promise<string> {
    if (await this.findOpen(measure.id)) throw new DomainError('offer-open', { measure: measure.code });
    const id = uuidV7();
    const { from, to, effectiveOn, offeredOn } = offer;
    await this.database.query(
      `insert into lead_offer
         (id, strategy_id, measure_id, from_ministry, to_ministry, effective_on, offered_by, offered_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, change.strategy.id, measure.id, from, to, effectiveOn, actor.personId, offeredOn],
    );
    note(change, actor, 'lead-offered', { id, measure: measure.code }, null, { from, to, effectiveOn });
    return id;
  }

  /** @throws DomainError `stale-version` if somebody answered since it was read */
  async answer(change: StrategyChange, actor: Actor, offer: StoredOffer, answer: OfferAnswer): Promise<void> {
    const answered = await this.database.query<{ id: string }>(
      `with answered as (
         update lead_offer set answer = $3, answered_by = $4, answered_on = $5, version = version + 1
         where id = $1 and version = $2 and answer is null returning id
       ) select id from answered`,
      [offer.id, offer.version, answer, actor.personId, change.today],
    );
    if (answered.length !== 1) throw new DomainError('stale-version', { offer: offer.id });
    note(change, actor, `lead-offer-${answer}`, offer, { answer: null }, { answer });
  }

  /** What the offer was about is over: the lead moved by decree, or the measure ended. */
  async withdrawOpen(change: StrategyChange, actor: Actor, measureId: string): Promise<void> {
    const offer = await this.findOpen(measureId);
    if (offer) await this.answer(change, actor, offer, 'withdrawn');
  }
}

/** The offer as permissions see it. `lead`: the ministry that offers. */
export function offerSubject(strategy: StrategyKey, { from, to }: Pick<StoredOffer, 'from' | 'to'>): LeadOfferSubject {
  return { type: 'lead-offer', strategy, lead: from, to };
}

function note(
  change: StrategyChange,
  actor: Actor,
  action: string,
  { id, measure }: Pick<StoredOffer, 'id' | 'measure'>,
  old: object | null,
  now: object,
): void {
  change.record(actor, { action, subjectType: 'lead-offer', subjectId: id, subjectKey: measure, old, new: now });
}
