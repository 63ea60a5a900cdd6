import { Injectable } from '@nestjs/common';
import type { Actor, Decision, LocalDate } from '@wegmarke/domain';
import { PlanGoal } from '../../goals';
import {
  ChangeGoalDue,
  ChangeMasterData,
  HandOverLead,
  PlanMeasure,
  RebaselineMeasure,
  ReplaceMeasure,
} from '../../measures';
import type { StrategyChange } from '../../strategy';
import type { GoalPlanned, MeasurePlanned, SampleEvent } from '../sample';

/** Plays decisions on goals and measures, and changes of master data. */
@Injectable()
export class MeasureReplay {
  constructor(
    private readonly planGoal: PlanGoal,
    private readonly changeGoalDue: ChangeGoalDue,
    private readonly planMeasure: PlanMeasure,
    private readonly handOverLead: HandOverLead,
    private readonly changeMasterData: ChangeMasterData,
    private readonly rebaseline: RebaselineMeasure,
    private readonly replace: ReplaceMeasure,
  ) {}

  /** Answers whether the event was one of these. */
  async play(actor: Actor, { strategy }: StrategyChange, event: SampleEvent): Promise<boolean> {
    const at = { strategy: strategy.key };
    switch (event.kind) {
      case 'goal-planned':
        await this.planGoal.execute(actor, { ...at, plan: goalPlan(event), decision: decisionOf(event) });
        return true;
      case 'goal-due-changed':
        await this.changeGoalDue.execute(actor, { ...at, ...event, decision: decisionOf(event) });
        return true;
      case 'measure-planned':
        await this.planMeasure.execute(actor, { ...at, plan: measurePlan(event), decision: decisionOf(event) });
        return true;
      case 'lead-handed-over':
        await this.handOverLead.execute(actor, {
          ...at,
          measure: event.measure,
          to: event.to,
          effectiveOn: event.on,
          decision: decisionOf(event),
        });
        return true;
      case 'master-data-changed':
        await this.changeMasterData.execute(actor, { ...at, measure: event.measure, change: event.change });
        return true;
      case 'rebaselined': {
        const { measure, milestone, baseline } = event;
        const change = { milestone, baseline };
        await this.rebaseline.execute(actor, { ...at, measure, change, decision: decisionOf(event) });
        return true;
      }
      case 'measure-replaced':
        await this.replace.execute(actor, { ...at, ...event, decision: decisionOf(event) });
        return true;
      default:
        return false;
    }
  }
}

function decisionOf(event: { readonly on: LocalDate; readonly decision: string }): Decision {
  return { documentNumber: event.decision, decidedOn: event.on };
}

function goalPlan(event: GoalPlanned) {
  const { goal, field, horizon, adoptedOn, dueOn, title, owner, provenance, sources } = event;
  return { code: goal, field, horizon, adoptedOn, dueOn, details: { title, owner, provenance, sources } };
}

function measurePlan(event: MeasurePlanned) {
  const { measure, measureKind, field, goal, lead, start, milestones, details } = event;
  return { code: measure, kind: measureKind, field, goal, lead, start, milestones, details };
}
