import type { LocalDate } from '../calendar/local-date';
import { courseOn } from '../course/course-on';
import { hasEndDay } from '../course/course-rows';
import { courseRulesOn } from '../course/course-rules-in-force';
import { goalDueOn } from '../goal/goal-due';
import { liveMeasure, type LiveMeasure } from '../measure/live-measure';
import type { DatedLead, MeasureFacts } from '../measure/measure-facts';
import { milestonesDueOn, milestonesKeptOn } from '../measure/milestones-kept';
import { hasCourse, statusClassOf } from '../measure/status-class';
import { lastSealedRoundOn, reportStateOn } from '../round/report-state';
import type { MinistryKey } from '../vocabulary/keys';
import { attentionOf } from './attention';
import type { MeasureState, RuleContext } from './measure-state';

/**
 * Everything the rules say of a measure on a day, from what was known on it. `null` before the day it was recorded and
 * from the day it was cancelled. A day to come gives the projection from today's facts.
 */
export function stateOn(facts: MeasureFacts, context: RuleContext, day: LocalDate): MeasureState | null {
  return isKnownOn(facts, day) ? stateFrom(facts, liveMeasure(facts, day), context, day) : null;
}

/** Whether the measure is among the measures of a day. */
export function isKnownOn({ recordedOn, cancelledOn }: MeasureFacts, day: LocalDate): boolean {
  return recordedOn <= day && (cancelledOn === null || day < cancelledOn);
}

/** The state on a day for a measure overlaid already: the timeline overlays once for many days. */
export function stateFrom(facts: MeasureFacts, live: LiveMeasure, context: RuleContext, day: LocalDate): MeasureState {
  const { rounds, requests } = context;
  const rules = courseRulesOn(context.courseRules, day);
  const dueOn = facts.goal === null ? null : goalDueOn(facts.goal, context.spans);
  const computed = courseOn(live, day, { rules, goalDueOn: dueOn, rounds, requests });
  const reported = hasCourse(live) ? live.course : null;
  return {
    field: facts.field,
    goal: facts.goal?.code ?? null,
    horizon: facts.goal?.horizon ?? 'none',
    expired: dueOn !== null && dueOn < day,
    lead: leadOn(facts.leads, day),
    kind: facts.kind,
    implementation: live.implementation,
    status: statusClassOf(live),
    computed,
    reported,
    effect: live.effect,
    report: reportStateOn(rounds, requests, day),
    milestonesDue: milestonesDueOn(live.milestones, day),
    milestonesKept: milestonesKeptOn(live.milestones, day),
    endsOn: endsOnOf(live),
    stale: isStaleOn(live, context, day),
    attention: attentionOf({ live, day, rules, goalDueOn: dueOn, computed, reported }),
  };
}

/** The ministry in the lead on a day; the first one also before its day. */
export function leadOn(leads: readonly DatedLead[], day: LocalDate): MinistryKey {
  const lead = leads.findLast(({ from }) => from <= day) ?? (leads[0] as DatedLead);
  return lead.ministry;
}

/** Last day of the end's forecast, else of its baseline; `null` without an end. */
export function endsOnOf(live: LiveMeasure): LocalDate | null {
  const end = live.milestones.find(hasEndDay);
  return end === undefined ? null : (end.forecastLastOn ?? end.baselineLastOn);
}

/** Last reported before the as-of day of the last sealed round, or never. */
function isStaleOn(live: LiveMeasure, { rounds }: RuleContext, day: LocalDate): boolean {
  const sealed = lastSealedRoundOn(rounds, day);
  if (sealed === null) return false;
  return live.lastReportAsOfOn === null || live.lastReportAsOfOn < sealed.asOfOn;
}
