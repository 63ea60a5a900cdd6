import type { LocalDate } from '../../calendar/local-date';
import { liveMeasure, type LiveMeasure } from '../../measure/live-measure';
import type { MeasureFacts } from '../../measure/measure-facts';
import type { MeasureRecord } from '../../measure/measure-record';
import { wordKnownOn } from '../../measure/word-order';
import type { FiledReport } from './filed-report';

/** What a report is held against: the measure as it stood on the as-of day, without the report it corrects. */
export interface ReportSurroundings<Report = FiledReport> {
  readonly report: Report;
  readonly today: LocalDate;
  readonly before: LiveMeasure;
  /** Reports without change in a row up to this one's as-of day. */
  readonly unchangedInARow: number;
}

/**
 * An older as-of day never overwrites a newer one, so a round report that arrives after an interim one is judged by
 * what was said up to its own day (domain rules, worked case 8).
 */
export function surroundingsOf<Report extends Omit<FiledReport, 'content'>>(
  { facts }: MeasureRecord,
  report: Report,
  today: LocalDate,
): ReportSurroundings<Report> {
  const word = facts.word.filter(({ asOfOn, sequence }) => asOfOn <= report.asOfOn && sequence !== report.corrects);
  return {
    report,
    today,
    before: liveMeasure({ ...facts, word }),
    unchangedInARow: unchangedInARow(word),
  };
}

function unchangedInARow(word: MeasureFacts['word']): number {
  const reports = wordKnownOn(word).filter(({ source }) => source === 'report');
  const lastChange = reports.findLastIndex(({ unchanged }) => !unchanged);
  return reports.length - 1 - lastChange;
}

/** The milestones as the report leaves them: what it names, overlaid on what was known. */
export function milestonesAfterReport({ report, before }: ReportSurroundings): readonly { readonly open: boolean }[] {
  return before.milestones.map((milestone) => {
    const said = report.content.milestones.find(({ key }) => key === milestone.key);
    const { actualOn = milestone.actualOn, droppedOn = milestone.droppedOn } = said ?? {};
    return { open: actualOn === null && droppedOn === null };
  });
}
