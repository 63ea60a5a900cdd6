import type { LocalDate } from '../../calendar/local-date';
import type { MeasureFacts, WordEntry } from '../../measure/measure-facts';
import type { MeasureRecord, StatusReportContent } from '../../measure/measure-record';
import { nextSequence, withWord } from '../measure/decided-word';
import type { FiledReport } from './filed-report';

/** The measure with the report's word added as of today, whether or not the report could be accepted. */
export function toldByReport(record: MeasureRecord, report: FiledReport, today: LocalDate): MeasureRecord {
  return withWord(record, entryOf(record.facts, report, today));
}

function entryOf(facts: MeasureFacts, report: FiledReport, today: LocalDate): WordEntry {
  const { content, asOfOn, round, corrects } = report;
  return {
    source: 'report',
    asOfOn,
    acceptedOn: today,
    sequence: nextSequence(facts),
    round: round?.key ?? null,
    unchanged: content.unchanged,
    ...(corrects === undefined ? {} : { corrects }),
    ...(content.unchanged ? {} : saidIn(content)),
  };
}

/** A confirmation of no change says nothing of its own; a full report says everything again. */
function saidIn(content: StatusReportContent): Partial<WordEntry> {
  const { implementation, effectiveOn, redecideOn, course, effect, milestones } = content;
  const dated = implementation === 'implemented' || implementation === 'on_hold' || implementation === 'dropped';
  return {
    implementation,
    ...(dated && effectiveOn !== null ? { effectiveOn } : {}),
    ...(implementation === 'on_hold' && redecideOn !== null ? { redecideOn } : {}),
    ...(course === null ? {} : { course }),
    effect,
    ...(milestones.length > 0 ? { milestones } : {}),
  };
}
