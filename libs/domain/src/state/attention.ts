import { addDays, laterDay } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { CourseRules } from '../course/course-rules';
import type { CourseVerdict } from '../course/course-verdict';
import { divergence } from '../course/divergence';
import type { LiveMeasure } from '../measure/live-measure';
import type { Course } from '../vocabulary/axes';
import type { AttentionReason } from './measure-state';

/** What the attention list reads of a measure on a day. */
export interface AttentionSubject {
  readonly live: LiveMeasure;
  readonly day: LocalDate;
  readonly rules: CourseRules;
  readonly goalDueOn: LocalDate | null;
  readonly computed: CourseVerdict | null;
  readonly reported: Course | null;
}

/** A finding of the rule with the day it began; on schedule is none. */
type Finding = CourseVerdict & { readonly since: LocalDate };

type AttentionRule = (subject: AttentionSubject, finding: Finding | null) => AttentionReason | null;

/** Why a measure stands on the attention list, in the fixed order of the list; empty where nothing calls for it. */
export function attentionOf(subject: AttentionSubject): AttentionReason[] {
  const finding = findingOf(subject.computed);
  return ATTENTION_RULES.map((rule) => rule(subject, finding)).filter((reason) => reason !== null);
}

const critical: AttentionRule = (_subject, finding) =>
  finding?.verdict === 'critical' ? fromFinding('critical', finding) : null;

const overdue: AttentionRule = (_subject, finding) =>
  finding?.reason === 'milestone-overdue' || finding?.reason === 'start-overdue'
    ? fromFinding('overdue', finding)
    : null;

/** "Selbsteinschätzung günstiger als Regel": since the later of the two judgements. */
const divergent: AttentionRule = ({ live, reported }, finding) => {
  if (finding === null || live.courseKnownOn === null) return null;
  const steps = divergence(reported, finding.verdict);
  if (steps === null || steps <= 0) return null;
  return {
    key: 'divergent',
    since: laterDay(finding.since, live.courseKnownOn),
    facts: { reported: live.course, computed: finding.verdict, reason: finding.reason },
  };
};

const silent: AttentionRule = (_subject, finding) =>
  finding?.reason === 'silent' ? fromFinding('silent', finding) : null;

const redecisionDue: AttentionRule = ({ live, day }) => {
  if (live.redecideOn === null || live.redecideOn >= day) return null;
  return { key: 'redecision_due', since: addDays(live.redecideOn, 1), facts: { redecideOn: live.redecideOn } };
};

/** Counted from the day the report was accepted: before it the coordination had nothing to confirm. */
const unconfirmed: AttentionRule = ({ live, day, rules }) => {
  const { implementationKnownOn: reportedOn, confirmedOn } = live;
  if (live.implementation !== 'implemented' || confirmedOn !== null || reportedOn === null) return null;
  const since = addDays(reportedOn, rules.unconfirmedDays + 1);
  return since > day ? null : { key: 'unconfirmed', since, facts: { reportedOn } };
};

/** A permanent task is never implemented, so no horizon expires over it; the figure counts one-off measures alike. */
const horizonExpired: AttentionRule = ({ live, day, goalDueOn }) => {
  const ended = ['implemented', 'dropped', 'replaced'].includes(live.implementation);
  if (goalDueOn === null || goalDueOn >= day || ended || live.kind === 'permanent') return null;
  return { key: 'horizon_expired', since: addDays(goalDueOn, 1), facts: { goalDueOn } };
};

const ATTENTION_RULES: readonly AttentionRule[] = [
  critical,
  overdue,
  divergent,
  silent,
  redecisionDue,
  unconfirmed,
  horizonExpired,
];

function findingOf(computed: CourseVerdict | null): Finding | null {
  return computed === null || computed.since === null ? null : { ...computed, since: computed.since };
}

function fromFinding(key: AttentionReason['key'], { since, reason, facts }: Finding): AttentionReason {
  return { key, since, facts: { reason, ...facts } };
}
