import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../../access';
import { ChangesVersion } from '../../platform/etag/tag-version';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { MeasureDetailDto } from '../measure-detail.dto';
import { ReplaceMeasure } from '../use-cases/replace-measure';
import { ResumeMeasure } from '../use-cases/resume-measure';
import { CancelOverHttp } from './cancel-over-http';
import { CancelMeasureDto, DecidedDto, ReplaceMeasureDto } from './decisions.dto';
import { MeasureAction } from './measure-action';
import { MeasureAnswers } from './measure-answers';
import { MeasureCancelledDto } from './measure-cancelled.dto';
import { MergeMeasuresDto, SplitMeasureDto } from './plan.dto';
import { PlanOverHttp } from './plan-over-http';

/** What becomes of a measure: it gives way to others, goes on, or was entered by mistake. Its page stays. */
@ApiTags('measures')
@Controller()
export class LineageController {
  constructor(
    private readonly answers: MeasureAnswers,
    private readonly plans: PlanOverHttp,
    private readonly cancelMeasure: CancelOverHttp,
    private readonly replaceMeasure: ReplaceMeasure,
    private readonly resumeMeasure: ResumeMeasure,
  ) {}

  @MeasureAction('replace', 'replaceMeasure', 'The measure gives way to others that exist, by decision')
  replace(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ReplaceMeasureDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.replaceMeasure.execute(actor, { ...target, ...body }),
    );
  }

  @MeasureAction('split', 'splitMeasure', 'The measure becomes several new ones, by decision')
  split(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: SplitMeasureDto,
  ): Promise<MeasureDetailDto> {
    return this.plans.split(actor, id, version, body);
  }

  @MeasureAction('merge', 'mergeMeasures', 'The measure and others become one new measure, by decision')
  merge(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: MergeMeasuresDto,
  ): Promise<MeasureDetailDto> {
    return this.plans.merge(actor, id, version, body);
  }

  @MeasureAction('resume', 'resumeMeasure', 'A dropped measure is taken up again, by decision')
  resume(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: DecidedDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.resumeMeasure.execute(actor, { ...target, ...body }),
    );
  }

  @Post('measures/:id/cancel')
  @HttpCode(200)
  @ChangesVersion()
  @ApiOperation({ operationId: 'cancelMeasure', summary: 'A measure entered by mistake leaves the strategy today' })
  @ApiOkResponse({ type: MeasureCancelledDto })
  cancel(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: CancelMeasureDto,
  ): Promise<MeasureCancelledDto> {
    return this.cancelMeasure.cancel(actor, id, version, body);
  }
}
