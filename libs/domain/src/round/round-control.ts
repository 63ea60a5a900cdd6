import { daysBetween, laterDay } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { DatedLead } from '../measure/measure-facts';
import type { MeasureCode, MinistryKey } from '../vocabulary/keys';
import type { ControlReach } from './control-reach';
import { queryStateOf } from './report-query';
import { requestHolder, type ReportRequest } from './report-request';
import { reportStateInRound } from './report-state';
import { roundFactsOf, type RoundRecord } from './round-record';
import { waitingOf, type ReportSteps, type WaitsFor } from './waiting';

/** A report of the round as the control page needs it. */
export interface ControlledReport extends ReportSteps {
  readonly id: string;
  readonly version: number;
  readonly ministry: MinistryKey;
  readonly unchanged: boolean;
}

/** What a round asked of one measure, and what came of it. */
export interface ControlledRequest {
  readonly measure: MeasureCode;
  readonly request: ReportRequest;
  readonly leads: readonly DatedLead[];
  readonly reports: readonly ControlledReport[];
}

export const CONTROL_REQUESTS = ['open', 'answered', 'withdrawn', 'missing'] as const;
export type ControlRequest = (typeof CONTROL_REQUESTS)[number];

export interface ControlRow {
  readonly measure: MeasureCode;
  /** Who owes the answer today. */
  readonly ministry: MinistryKey;
  readonly takenOverFrom: MinistryKey | null;
  readonly request: ControlRequest;
  /** `unchanged` is null while the coordination may not read the report yet. Drafts are the ministry's own. */
  readonly report: (Pick<ControlledReport, 'id' | 'version' | 'state'> & { readonly unchanged: boolean | null }) | null;
  /** A draft is there; null for whoever must not know. */
  readonly drafted: boolean | null;
  readonly unchanged: boolean;
  readonly openQueries: number;
  /** Not signed although the deadline has passed, and the round is not sealed. */
  readonly overdue: boolean;
  readonly waitsFor: WaitsFor | null;
  readonly waitsSince: LocalDate | null;
  /** Calendar days. */
  readonly waitsDays: number | null;
}

/** One row per request within reach. Empty for a round that is only planned. */
export function controlRows(
  round: RoundRecord,
  requests: readonly ControlledRequest[],
  reach: ControlReach,
  today: LocalDate,
): readonly ControlRow[] {
  return requests.map((request) => controlRow(round, request, reach, today)).filter(isWithin(reach));
}

function isWithin({ coordination, ministries }: ControlReach): (row: ControlRow) => boolean {
  return ({ ministry }) => coordination || ministries.includes(ministry);
}

function controlRow(
  round: RoundRecord,
  { measure, request, leads, reports }: ControlledRequest,
  reach: ControlReach,
  today: LocalDate,
): ControlRow {
  const { ministry, takenOverFrom } = requestHolder(request, leads, today);
  const own = reach.ministries.includes(ministry);
  const report = furthest(reports.filter((candidate) => candidate.ministry === ministry));
  const shown = report === null || (report.state === 'draft' && !own) ? null : report;
  const state = requestState(round, request, today);
  return {
    measure,
    ministry,
    takenOverFrom,
    request: state,
    report: shown && { ...pick(shown), unchanged: shown.state === 'submitted' && !own ? null : shown.unchanged },
    drafted: own ? report?.state === 'draft' : null,
    unchanged: state === 'answered' && request.unchanged,
    openQueries: report?.queries.filter((query) => queryStateOf(query) === 'open').length ?? 0,
    overdue: state === 'missing' && round.sealedOn === null,
    ...waiting(round, { state, report, asked: askedOn(round, leads, ministry) }, today),
  };
}

function pick({ id, version, state }: ControlledReport): Pick<ControlledReport, 'id' | 'version' | 'state'> {
  return { id, version, state };
}

const PROGRESS = ['draft', 'returned', 'submitted', 'signed', 'accepted'] as const;

/** The report that got furthest: a correction in the making does not undo what was delivered. */
function furthest(reports: readonly ControlledReport[]): ControlledReport | null {
  return reports.toSorted((a, b) => PROGRESS.indexOf(b.state) - PROGRESS.indexOf(a.state))[0] ?? null;
}

/** `missing` from the day after the deadline; the seal makes it final. */
function requestState(round: RoundRecord, request: ReportRequest, today: LocalDate): ControlRequest {
  const facts = roundFactsOf(round);
  const state = facts === null ? 'open' : reportStateInRound(facts, [{ ...request, round: round.key }], today);
  if (state === 'not_due') return 'withdrawn';
  return state === 'open' || state === 'missing' ? state : 'answered';
}

/** The day from which this ministry could have written: the opening, or the day it took the lead over. */
function askedOn({ openedOn, asOfOn }: RoundRecord, leads: readonly DatedLead[], ministry: MinistryKey): LocalDate {
  const took = leads.filter((lead) => lead.ministry === ministry).map(({ from }) => from);
  return took.reduce(laterDay, openedOn ?? asOfOn);
}

interface Progress {
  readonly state: ControlRequest;
  readonly report: ControlledReport | null;
  readonly asked: LocalDate;
}

/** A withdrawn request and a sealed round wait for nobody. */
function waiting(
  { sealedOn }: RoundRecord,
  { state, report, asked }: Progress,
  today: LocalDate,
): Pick<ControlRow, 'waitsFor' | 'waitsSince' | 'waitsDays'> {
  const found = state === 'withdrawn' || sealedOn !== null ? null : waitingOf(report, asked);
  if (found === null) return { waitsFor: null, waitsSince: null, waitsDays: null };
  return { ...found, waitsDays: Math.max(0, daysBetween(found.waitsSince, today)) };
}
