import type { LocalDate } from '../../calendar/local-date';
import type { StatusReportContent } from '../../measure/measure-record';
import type { RoundFacts } from '../../round/request-facts';

/** A status report as filed: what it says, of which day, in which round. */
export interface FiledReport {
  readonly content: StatusReportContent;
  /** The as-of day of its round, or the day of submission of an interim report (Zwischenmeldung). */
  readonly asOfOn: LocalDate;
  /** `null`: an interim report. */
  readonly round: RoundFacts | null;
  /** Sequence of the accepted report it corrects. */
  readonly corrects?: number;
  /** Why it is corrected; compulsory with `corrects`. */
  readonly correctionReason?: string | null;
}
