import type { SnapshotMeasure } from '@wegmarke/domain';
import type { ReportMeasure } from './report-model';

/** One measure without what stays inside the administration: cause, remedy and help in words, attention, contacts. */
export function publishedMeasure(measure: SnapshotMeasure, printsVerdicts: boolean): ReportMeasure {
  const { state } = measure;
  return {
    code: measure.code,
    title: measure.title,
    wording: measure.wording,
    field: state.field,
    goal: state.goal,
    furtherGoals: measure.furtherGoals,
    horizon: state.horizon,
    expired: state.expired,
    lead: state.lead,
    participants: measure.participants,
    partners: measure.partners,
    kind: state.kind,
    status: state.status,
    course: state.reported,
    effect: state.effect,
    report: state.report,
    stale: state.stale,
    endsOn: state.endsOn,
    milestones: measure.milestones,
    milestonesDue: state.milestonesDue,
    milestonesKept: state.milestonesKept,
    themes: measure.themes,
    budget: measure.budget,
    narrative: narrativeOf(measure),
    provenance: measure.provenance,
    verdict: printsVerdicts ? verdictOf(measure) : null,
  };
}

/** Cleared by acceptance, seal and consent; whose help is needed is not. */
function narrativeOf({ narrative }: SnapshotMeasure): ReportMeasure['narrative'] {
  if (narrative === null) return null;
  const { done, problems, next } = narrative;
  return { done, problems, next };
}

function verdictOf({ state, remarkOnRule, coordinatorView }: SnapshotMeasure): ReportMeasure['verdict'] {
  return { computed: state.computed, remark: remarkOnRule, coordinatorView };
}
