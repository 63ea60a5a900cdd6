import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../../access';
import { MeasureAction, MeasureAnswers, MeasureDetailDto } from '../../measures';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { TakesNoInput } from '../../platform/problem/takes-no-input';
import { ConfirmImplemented } from '../use-cases/confirm-implemented';
import { ReopenImplemented } from '../use-cases/reopen-implemented';
import { SetCoordinatorView } from '../use-cases/set-coordinator-view';
import { CoordinatorViewDto, ReopenImplementedDto } from './judgements.dto';

/** What the coordination says of what a ministry reported. It stands beside the ministry's word and replaces nothing. */
@ApiTags('measures')
@Controller()
export class JudgementsController {
  constructor(
    private readonly answers: MeasureAnswers,
    private readonly setCoordinatorView: SetCoordinatorView,
    private readonly confirm: ConfirmImplemented,
    private readonly reopen: ReopenImplemented,
  ) {}

  @MeasureAction('coordinator-view', 'setCoordinatorView', 'The coordination’s own view of the course')
  coordinatorView(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: CoordinatorViewDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.setCoordinatorView.execute(actor, { ...target, ...body }),
    );
  }

  @TakesNoInput()
  @MeasureAction('confirm-implemented', 'confirmImplemented', 'The coordination has seen the evidence')
  confirmImplemented(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) => this.confirm.execute(actor, target));
  }

  @MeasureAction('reopen-implemented', 'reopenImplemented', 'What was reported as implemented is not')
  reopenImplemented(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ReopenImplementedDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) => this.reopen.execute(actor, { ...target, ...body }));
  }
}
