import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../../access';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { MeasureDetailDto } from '../measure-detail.dto';
import { AddMilestone } from '../use-cases/add-milestone';
import { ChangeFieldOfMeasure } from '../use-cases/change-field-of-measure';
import { ChangeGoalOfMeasure } from '../use-cases/change-goal-of-measure';
import { ChangeKindOfMeasure } from '../use-cases/change-kind-of-measure';
import { DropMilestone } from '../use-cases/drop-milestone';
import { RebaselineMeasure } from '../use-cases/rebaseline-measure';
import {
  AddMilestoneDto,
  ChangeFieldDto,
  ChangeGoalDto,
  ChangeKindDto,
  DropMilestoneDto,
  RebaselineDto,
} from './decisions.dto';
import { MeasureAction } from './measure-action';
import { MeasureAnswers } from './measure-answers';
import { placesOfMilestone, placesOfRebaseline } from './places-of-plan';
import { rebaselineOf } from './rebaseline-of';

/** What only a decision with a document number changes: days, milestones, goal, field and kind of a measure. */
@ApiTags('measures')
@Controller()
export class DecisionsController {
  constructor(
    private readonly answers: MeasureAnswers,
    private readonly rebaselineMeasure: RebaselineMeasure,
    private readonly addMilestoneTo: AddMilestone,
    private readonly dropMilestoneOf: DropMilestone,
    private readonly changeGoalOf: ChangeGoalOfMeasure,
    private readonly changeFieldOf: ChangeFieldOfMeasure,
    private readonly changeKindOf: ChangeKindOfMeasure,
  ) {}

  @MeasureAction('rebaseline', 'rebaselineMeasure', 'Set a new planned day; what had expired stays not kept')
  rebaseline(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() { change: asked, decision }: RebaselineDto,
  ): Promise<MeasureDetailDto> {
    const change = rebaselineOf(asked);
    return this.answers.changed(
      actor,
      id,
      version,
      (target) => this.rebaselineMeasure.execute(actor, { ...target, change, decision }),
      placesOfRebaseline,
    );
  }

  @MeasureAction('add-milestone', 'addMilestone', 'Add a milestone, or the end where there was none')
  addMilestone(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: AddMilestoneDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(
      actor,
      id,
      version,
      (target) => this.addMilestoneTo.execute(actor, { ...target, ...body }),
      placesOfMilestone,
    );
  }

  @MeasureAction('drop-milestone', 'dropMilestone', 'A milestone is no longer pursued')
  dropMilestone(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: DropMilestoneDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.dropMilestoneOf.execute(actor, { ...target, ...body }),
    );
  }

  @MeasureAction('change-goal', 'changeGoalOfMeasure', 'Another main goal of the same field, or none')
  changeGoal(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeGoalDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.changeGoalOf.execute(actor, { ...target, ...body }),
    );
  }

  @MeasureAction('change-field', 'changeFieldOfMeasure', 'Another field, and with it another main goal or none')
  changeField(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeFieldDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.changeFieldOf.execute(actor, { ...target, ...body }),
    );
  }

  @MeasureAction('change-kind', 'changeKindOfMeasure', 'Permanent becomes one-off or the other way round')
  changeKind(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeKindDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.changeKindOf.execute(actor, { ...target, ...body }),
    );
  }
}
