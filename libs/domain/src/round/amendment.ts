import type { LocalDate } from '../calendar/local-date';
import { acceptReport, reportIssues } from '../decisions/report/accept-report';
import type { FiledReport } from '../decisions/report/filed-report';
import { cellsOf } from '../cube/cells-of';
import { figuresOf } from '../cube/figures-of';
import { toldByReport } from '../decisions/report/told-by-report';
import type { MeasureChange } from '../decisions/change';
import { DomainError } from '../errors/domain-error';
import { fieldIssue, refuseIssues, type FieldIssue } from '../errors/field-issue';
import type { MeasureRecord, StatusReportContent } from '../measure/measure-record';
import type { RuleContext } from '../state/measure-state';
import type { MinistryKey } from '../vocabulary/keys';
import { spokenTextIssues } from './report-query';
import {
  SNAPSHOT_SCHEMA_VERSION,
  type RoundSnapshot,
  type SnapshotAmendment,
  type SnapshotMeasure,
} from './round-snapshot';
import type { SealedRound } from './round-state';
import { snapshotMeasure } from './snapshot-measure';

export const AMENDMENT_STATES = ['proposed', 'confirmed', 'rejected'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** The Staatsministerium coordinates: an amendment of a measure it leads needs a second coordinator. */
export const COORDINATING_MINISTRY = 'stm' as MinistryKey;

/** A correction of what a sealed round holds of one measure (Nachtrag). */
export interface ProposedAmendment {
  readonly reason: string;
  readonly content: StatusReportContent;
}

/** An amendment is decided once. */
export function decideAmendment(state: AmendmentState, decision: 'confirmed' | 'rejected'): AmendmentState {
  if (state !== 'proposed') throw new DomainError('not-in-this-state', { state });
  return decision;
}

/** Refused with all that speaks against it, each at its field of the proposal. */
export function amendable(
  record: MeasureRecord,
  proposed: ProposedAmendment,
  round: SealedRound,
  today: LocalDate,
): void {
  refuseIssues([
    ...spokenTextIssues('/reason', proposed.reason),
    ...(proposed.content.unchanged ? [fieldIssue('/content/unchanged', 'nothing-changed')] : []),
    ...reportIssues(record, amendingReport(record, proposed, round), today)
      .filter(isOfContent)
      .map(atContent),
  ]);
}

/** The reason has its own field in a proposal, checked above. */
function isOfContent({ code }: FieldIssue): boolean {
  return code !== 'correction-reason-missing';
}

function atContent(issue: FieldIssue): FieldIssue {
  return { ...issue, pointer: `/content${issue.pointer}` };
}

/** The correction as a report of its round, as if the round still took one. */
function amendingReport({ facts }: MeasureRecord, proposed: ProposedAmendment, round: SealedRound): FiledReport {
  const corrected = facts.word.findLast((entry) => entry.source === 'report' && entry.round === round.key);
  return {
    content: proposed.content,
    asOfOn: round.asOfOn,
    round: { ...round, sealedOn: null },
    ...(corrected === undefined ? {} : { corrects: corrected.sequence, correctionReason: proposed.reason }),
  };
}

/** The live measure learns of it today, in the order of as-of days: past days keep what was known. */
export function amendMeasure(
  record: MeasureRecord,
  proposed: ProposedAmendment,
  round: SealedRound,
  today: LocalDate,
): MeasureChange {
  amendable(record, proposed, round, today);
  return acceptReport(record, amendingReport(record, proposed, round), today);
}

/** The measure as the next version of the snapshot holds it, with the record that says so. */
export interface AmendedMeasure {
  readonly record: MeasureRecord;
  readonly snapshot: SnapshotMeasure;
}

/**
 * `established`: the measure as the version before holds it. The correction counts as if it had been accepted by the
 * seal; whether a report came in time stays as it was, because no amendment delivers what was missing.
 */
export function amendedMeasure(
  established: MeasureRecord,
  proposed: ProposedAmendment,
  context: RuleContext,
  round: SealedRound,
): AmendedMeasure {
  const report = { content: proposed.content, asOfOn: round.asOfOn, round: null };
  const told = toldByReport(established, report, round.asOfOn);
  const record = { facts: told.facts, details: established.details };
  const snapshot = snapshotMeasure(record, proposed.content, context, round);
  if (snapshot === null) throw new DomainError('measure-not-in-round', { measure: established.facts.code });
  return { record, snapshot };
}

/**
 * The next version of a snapshot: one measure corrected, the figures counted anew, everything else as it was. Written in
 * the present shape, whatever the shape of the version before.
 */
export function amendedSnapshot(
  before: RoundSnapshot,
  measure: SnapshotMeasure,
  amendment: SnapshotAmendment,
): RoundSnapshot {
  const measures = before.measures.map((known) => (known.code === measure.code ? measure : known));
  const figures = figuresOf(cellsOf(measures.map(({ state }) => state)));
  const amendments = [...(before.amendments ?? []), amendment];
  return { ...before, schemaVersion: SNAPSHOT_SCHEMA_VERSION, measures, figures, amendments };
}
