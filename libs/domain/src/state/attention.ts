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

type AttentionRule = (subject: AttentionSubject) => AttentionReason | null;

/** Why a measure stands on the attention list, in the fixed order of the list; empty where nothing calls for it. */
export function attentionOf(subject: AttentionSubject): AttentionReason[] {
  return ATTENTION_RULES.map((rule) => rule(subject)).filter((reason) => reason !== null);
}

const critical: AttentionRule = ({ computed }) =>
  computed?.verdict === 'critical' ? fromVerdict('critical', computed) : null;

const overdue: AttentionRule = ({ computed }) =>
  computed?.reason === 'milestone-overdue' || computed?.reason === 'start-overdue'
    ? fromVerdict('overdue', computed)
    : null;

/** "Selbsteinschätzung günstiger als Regel": since the later of the two judgements. */
const divergent: AttentionRule = ({ live, computed, reported }) => {
  if (computed?.since == null || live.courseKnownOn === null) return null;
  const steps = divergence(reported, computed.verdict);
  if (steps === null || steps <= 0) return null;
  return {
    key: 'divergent',
    since: laterDay(computed.since, live.courseKnownOn),
    facts: { reported: live.course, computed: computed.verdict, reason: computed.reason },
  };
};

const silent: AttentionRule = ({ computed }) =>
  computed?.reason === 'silent' ? fromVerdict('silent', computed) : null;

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

function fromVerdict(key: AttentionReason['key'], verdict: CourseVerdict): AttentionReason | null {
  if (verdict.since === null) return null;
  return { key, since: verdict.since, facts: { reason: verdict.reason, ...verdict.facts } };
}
