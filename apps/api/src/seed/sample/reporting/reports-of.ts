import { addDays, laterDay, localDate, type LocalDate, type StatusReportContent } from '@wegmarke/domain';
import { between, chance } from '../life/chance';
import { onWorkday } from '../life/day-text';
import { LAST_DAY } from '../life/truth';
import type { Occasion } from './occasions';
import { isOverdue } from './self-assessment';
import { contentOf, saidAfter, unchangedContent, type ReportedMeasure, type Said } from './report-content';

export interface SampleReport extends Occasion {
  readonly content: StatusReportContent;
}

export interface Reporting {
  readonly reports: readonly SampleReport[];
  readonly confirmedOn: LocalDate | null;
}

interface Memory {
  readonly reports: SampleReport[];
  said: Said;
  last: StatusReportContent | null;
  acceptedOn: LocalDate | null;
  /** Confirmations of no change in a row. */
  inARow: number;
  confirmedOn: LocalDate | null;
}

/** Goes through the occasions in order; the ministry speaks where it owes an answer or has something to tell. */
export function reportsOf(
  measure: ReportedMeasure,
  occasions: readonly Occasion[],
  known: { readonly from: LocalDate; readonly until: LocalDate | null },
): Reporting {
  const memory: Memory = { reports: [], said: new Map(), last: null, acceptedOn: null, inARow: 0, confirmedOn: null };
  for (const occasion of occasions) {
    if (occasion.asOfOn < known.from || (known.until !== null && occasion.asOfOn >= known.until)) continue;
    if (isPossible(memory, occasion)) report(measure, occasion, memory);
  }
  return { reports: memory.reports, confirmedOn: memory.confirmedOn };
}

/** Closed measures owe nothing; an older report must have been accepted before the next one is written. */
function isPossible({ last, acceptedOn, confirmedOn }: Memory, { asOfOn, round, signedOn }: Occasion): boolean {
  if (last?.implementation === 'dropped') return false;
  if (confirmedOn !== null && confirmedOn <= (round?.openOn ?? asOfOn)) return round === null;
  return acceptedOn === null || (acceptedOn < asOfOn && acceptedOn < signedOn);
}

function report(measure: ReportedMeasure, occasion: Occasion, memory: Memory): void {
  const { asOfOn, round } = occasion;
  const content = contentOf(measure, asOfOn, memory.said);
  const isNews = memory.last === null ? content.implementation !== 'not_started' : differs(content, memory.last);
  if (!isNews && round === null) return;
  const unchanged = !isNews && mayConfirmNoChange(measure, occasion, memory);
  if (!unchanged && isRedecisionDue(content, asOfOn)) return;
  const row = unchanged ? memory.inARow + 1 : 0;
  const spoken = unchanged && memory.last !== null ? unchangedContent(memory.last, row) : content;
  memory.reports.push({ ...occasion, content: spoken });
  if (occasion.acceptedOn === null) return;
  memory.said = unchanged ? memory.said : saidAfter(measure.milestones, asOfOn);
  memory.last = spoken;
  memory.inARow = row;
  memory.acceptedOn = occasion.acceptedOn;
  memory.confirmedOn ??= confirmation(measure, occasion.acceptedOn, spoken);
}

function differs(now: StatusReportContent, last: StatusReportContent): boolean {
  const { implementation, course, effect, milestones } = now;
  return (
    milestones.length > 0 || implementation !== last.implementation || course !== last.course || effect !== last.effect
  );
}

/** Never the first report, never while a milestone is overdue; a third of those who could write a report all the same. */
function mayConfirmNoChange(
  { code, milestones, life }: ReportedMeasure,
  occasion: Occasion,
  { last, said }: Memory,
): boolean {
  if (last === null) return false;
  const wordy = chance(`${code}/${occasion.asOfOn}/words`) < 0.33;
  if (wordy && !isRedecisionDue(last, occasion.asOfOn)) return false;
  const day = occasion.acceptedOn ?? LAST_DAY;
  const closed = last.implementation === 'implemented' || (life.kind === 'permanent' && milestones.length === 0);
  return closed || milestones.every((one) => said.get(one.key)?.reachedOn || !isOverdue(one, day));
}

/** On hold past its day of re-decision: a full report would need a new day, and nobody has decided one. */
function isRedecisionDue({ redecideOn }: StatusReportContent, asOfOn: LocalDate): boolean {
  return redecideOn !== null && redecideOn <= asOfOn;
}

function confirmation(
  { code, life }: ReportedMeasure,
  acceptedOn: LocalDate,
  content: StatusReportContent,
): LocalDate | null {
  if (content.implementation !== 'implemented' || life.confirmed === null) return null;
  const usual = onWorkday(addDays(acceptedOn, between(`${code}/confirmed`, 14, 42)));
  const on = life.confirmed === undefined ? usual : laterDay(localDate(life.confirmed), addDays(acceptedOn, 7));
  return on <= LAST_DAY ? on : null;
}
