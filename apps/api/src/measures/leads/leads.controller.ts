import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../../access';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { TakesNoInput } from '../../platform/problem/takes-no-input';
import { MeasureAction } from '../changes/measure-action';
import { MeasureAnswers } from '../changes/measure-answers';
import { MeasureDetailDto } from '../measure-detail.dto';
import { HandOverLead } from '../use-cases/hand-over-lead';
import { HandOverLeadDto, OfferLeadDto } from './hand-over.dto';
import { LeadOfferAnswers } from './lead-offer-answers';
import { OfferAnswer } from './offer-answer';
import { OfferLead } from './offer-lead';

/** A lead moves by offer and acceptance, or by decree. */
@ApiTags('leads')
@Controller()
export class LeadsController {
  constructor(
    private readonly answers: MeasureAnswers,
    private readonly offers: LeadOfferAnswers,
    private readonly offerLead: OfferLead,
    private readonly handOverLead: HandOverLead,
  ) {}

  @MeasureAction('offer-lead', 'offerLead', 'Offer the lead to another ministry; it moves when that one accepts')
  offer(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: OfferLeadDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) => this.offerLead.execute(actor, { ...target, ...body }));
  }

  @MeasureAction('hand-over-lead', 'handOverLead', 'Move the lead by decree')
  handOver(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: HandOverLeadDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.handOverLead.execute(actor, { ...target, ...body }),
    );
  }

  @TakesNoInput()
  @OfferAnswer('accept', 'acceptLead', 'The receiving ministry accepts the offered lead')
  accept(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
  ): Promise<MeasureDetailDto> {
    return this.offers.answer(actor, id, version, 'accepted');
  }

  @TakesNoInput()
  @OfferAnswer('decline', 'declineLead', 'The receiving ministry declines the offered lead')
  decline(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
  ): Promise<MeasureDetailDto> {
    return this.offers.answer(actor, id, version, 'declined');
  }

  @TakesNoInput()
  @OfferAnswer('withdraw', 'withdrawLead', 'The offering ministry takes its offer back')
  withdraw(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
  ): Promise<MeasureDetailDto> {
    return this.offers.answer(actor, id, version, 'withdrawn');
  }
}
