import type { MilestoneAnswer, StatusReport } from '@wegmarke/api-client';
import type { LocalDate, MilestoneKey, StatusReportContent } from '@wegmarke/domain';

/** The report the round stands on: its own, else the newest one up to its as-of day. `reports`: latest first. */
export function reportToAmend(
  reports: readonly StatusReport[],
  round: { readonly key: string; readonly asOfOn: LocalDate },
): StatusReport | null {
  const accepted = reports.filter(({ acceptedOn }) => acceptedOn !== null);
  return (
    accepted.find((report) => report.round === round.key) ??
    accepted.find(({ asOfOn }) => asOfOn <= round.asOfOn) ??
    null
  );
}

/** A correction says something: it is never a confirmation of no change. */
export function contentOf(report: StatusReport | null): StatusReportContent {
  if (report === null) return BLANK;
  const { implementation, effectiveOn, redecideOn, reason, course, effect, cause, remedy, evidence } = report;
  return {
    ...BLANK,
    ...{ implementation, effectiveOn, redecideOn, reason, course, effect, evidence },
    cause: cause as StatusReportContent['cause'],
    remedy: remedy as StatusReportContent['remedy'],
    milestones: report.milestones as StatusReportContent['milestones'],
    narrative: report.narrative,
    remarkOnRule: report.remarkOnRule,
  };
}

const BLANK: StatusReportContent = {
  unchanged: false,
  unchangedReason: null,
  implementation: 'not_started',
  effectiveOn: null,
  redecideOn: null,
  reason: null,
  course: null,
  effect: 'not_yet',
  cause: null,
  remedy: null,
  evidence: null,
  milestones: [],
  narrative: { done: '', problems: '', next: '', helpNeeded: '' },
  remarkOnRule: null,
};

/** The day a step was reached, as the report says it; what it does not name stays as known. */
export function reachedOn(content: StatusReportContent, { key, actualOn }: MilestoneAnswer): LocalDate | null {
  const word = content.milestones.find((milestone) => milestone.key === key);
  return word?.actualOn === undefined ? actualOn : word.actualOn;
}

export function withReached(
  content: StatusReportContent,
  key: MilestoneKey,
  actualOn: LocalDate | null,
): StatusReportContent {
  const said = content.milestones.find((milestone) => milestone.key === key) ?? { key };
  const others = content.milestones.filter((milestone) => milestone.key !== key);
  return { ...content, milestones: [...others, { ...said, actualOn }] };
}
