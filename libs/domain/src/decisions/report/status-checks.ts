import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import { hasCourse } from '../../measure/status-class';
import { isMoveAllowed } from '../measure/implementation-moves';
import { milestonesAfterReport, type ReportSurroundings } from './report-surroundings';

type Check = (around: ReportSurroundings) => readonly FieldIssue[];

const isBlank = (text: string | null | undefined): boolean => text == null || text.trim() === '';

/** Only the moves of the table, and a permanent measure never ends. */
const move: Check = ({ report: { content }, before }) => {
  const [from, to] = [before.implementation, content.implementation];
  if (to === 'implemented' && before.kind === 'permanent') {
    return [fieldIssue('/implementation', 'permanent-never-implemented')];
  }
  const allowed = from === to || isMoveAllowed(from, to, 'report');
  return issueIf(!allowed, '/implementation', 'move-not-allowed', { from, to });
};

/** Implemented: evidence, and the day it took effect. In a round that day lies not after the round's. */
const implemented: Check = ({ report: { content, asOfOn, round } }) => {
  if (content.implementation !== 'implemented') return [];
  const evidence = issueIf(isBlank(content.evidence), '/evidence', 'evidence-missing');
  if (content.effectiveOn === null) return [...evidence, fieldIssue('/effectiveOn', 'effective-day-missing')];
  const code = round === null ? 'day-in-future' : 'implemented-after-as-of';
  const later = content.effectiveOn > asOfOn;
  return [...evidence, ...issueIf(later, '/effectiveOn', code, { day: content.effectiveOn, asOfOn })];
};

/** On hold and dropped: why, and not from a day after the report's. On hold: when it is decided again, a day ahead. */
const pausedOrGivenUp: Check = ({ report: { content, asOfOn, round } }) => {
  const { implementation, effectiveOn, redecideOn, reason } = content;
  if (implementation !== 'on_hold' && implementation !== 'dropped') return [];
  const tooLate = round === null ? 'day-in-future' : 'effective-after-as-of';
  const common = [
    ...issueIf(isBlank(reason), '/reason', 'reason-missing'),
    ...issueIf(effectiveOn !== null && effectiveOn > asOfOn, '/effectiveOn', tooLate, { day: effectiveOn, asOfOn }),
  ];
  if (implementation === 'dropped') return common;
  if (redecideOn === null) return [...common, fieldIssue('/redecideOn', 'redecision-day-missing')];
  return [...common, ...issueIf(redecideOn <= asOfOn, '/redecideOn', 'redecision-not-ahead', { redecideOn, asOfOn })];
};

/** A course exactly where the measure has one after this report. */
const course: Check = (around) => {
  const { content } = around.report;
  const { implementation } = content;
  const has = hasCourse({ implementation, kind: around.before.kind, milestones: milestonesAfterReport(around) });
  if (has) return issueIf(content.course === null, '/course', 'course-missing');
  return issueIf(content.course !== null, '/course', 'course-not-applicable', { implementation });
};

/** At risk and critical: the cause, and what is done until when. */
const troubled: Check = ({ report: { content } }) => {
  if (content.course !== 'at_risk' && content.course !== 'critical') return [];
  return [
    ...issueIf(isBlank(content.cause?.text), content.cause ? '/cause/text' : '/cause', 'cause-missing'),
    ...issueIf(isBlank(content.remedy?.text), '/remedy/text', 'remedy-missing'),
    ...issueIf(!content.remedy?.dueOn, '/remedy/dueOn', 'remedy-missing'),
  ];
};

/** A new judgement of the effect rests on evidence. */
const effect: Check = ({ report: { content }, before }) => {
  const judged = content.effect !== 'not_yet' && content.effect !== before.effect;
  return issueIf(judged && isBlank(content.evidence), '/evidence', 'evidence-missing', { effect: content.effect });
};

export const STATUS_CHECKS: readonly Check[] = [move, implemented, pausedOrGivenUp, course, troubled, effect];
