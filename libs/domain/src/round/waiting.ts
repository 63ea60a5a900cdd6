import type { LocalDate } from '../calendar/local-date';
import { laterDay } from '../calendar/day-arithmetic';
import type { StatusReportState } from '../decisions/report/status-report-lifecycle';
import { queryStateOf, type ReportQueryRecord } from './report-query';

export const WAITS_FOR = ['ministry-desk', 'ministry-approver', 'coordination'] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

/** Who has to move next, and since which day. */
export interface Waiting {
  readonly waitsFor: WaitsFor;
  readonly waitsSince: LocalDate;
}

/** The steps of one report, as far as they were taken. */
export interface ReportSteps {
  readonly state: StatusReportState;
  readonly submittedOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly returnedOn: LocalDate | null;
  readonly queries: readonly Pick<ReportQueryRecord, 'askedOn' | 'answeredOn' | 'settledOn'>[];
}

/**
 * "hängt bei … seit …": `asked` is the day from which the ministry could have written (opening, or taking over the
 * lead). The day is that of the last move that handed the report on; an accepted one waits for nobody.
 */
export function waitingOf(report: ReportSteps | null, asked: LocalDate): Waiting | null {
  if (report === null) return { waitsFor: 'ministry-desk', waitsSince: asked };
  switch (report.state) {
    case 'accepted':
      return null;
    case 'submitted':
      return { waitsFor: 'ministry-approver', waitsSince: latest(asked, [report.submittedOn]) };
    case 'signed':
      return waitingSigned(report, asked);
    default:
      return { waitsFor: 'ministry-desk', waitsSince: latest(asked, [report.returnedOn]) };
  }
}

/** An open question gives a signed report back to the ministry; the last answer hands it to the coordination again. */
function waitingSigned({ signedOn, queries }: ReportSteps, asked: LocalDate): Waiting {
  const open = queries.filter((query) => queryStateOf(query) === 'open');
  if (open.length > 0) {
    return { waitsFor: 'ministry-desk', waitsSince: latest(asked, [signedOn, ...open.map(({ askedOn }) => askedOn)]) };
  }
  const answers = queries.map(({ answeredOn }) => answeredOn);
  return { waitsFor: 'coordination', waitsSince: latest(asked, [signedOn, ...answers]) };
}

function latest(first: LocalDate, days: readonly (LocalDate | null)[]): LocalDate {
  return days.reduce<LocalDate>((last, day) => (day === null ? last : laterDay(last, day)), first);
}
