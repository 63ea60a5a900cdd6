import { CAUSE_WORDS, REPORT_WORDS, capitalized, fill } from '@wegmarke/wording';
import type { Facts } from '../../document/report-document';
import { joinRuns, plain, writtenIn } from '../../document/runs';
import type { KnownMeasure } from '../live-input';
import type { LiveContext } from './live-context';

type Item = Facts['items'][number];

/** What the ministry says: done, difficulties, next, and where it is not on course, why and what helps. */
export function reportFacts(context: LiveContext, measure: KnownMeasure): readonly Item[] {
  const { own, words, language } = context;
  const { narrative } = measure;
  const german = (text: string | undefined | null): Item['value'] => writtenIn(text?.trim() ?? '', 'de', language);
  return [
    { label: own.sheet.lastReport, value: plain(lastReport(context, measure)) },
    { label: words.measure.done, value: german(narrative?.done) },
    { label: words.measure.problems, value: german(narrative?.problems) },
    { label: own.sheet.cause, value: cause(context, measure) },
    { label: own.sheet.remedy, value: remedy(context, measure) },
    { label: words.measure.next, value: german(narrative?.next) },
    { label: own.sheet.helpFrom, value: german(measure.remedy?.helpFrom) },
    { label: own.sheet.helpNeeded, value: german(narrative?.helpNeeded) },
  ];
}

function lastReport({ own, language, day }: LiveContext, { reportedAsOfOn, report }: KnownMeasure): string {
  const last = reportedAsOfOn === null ? own.sheet.never : day(reportedAsOfOn);
  return report === null ? last : `${last} (${REPORT_WORDS[language][report]})`;
}

function cause({ language }: LiveContext, measure: KnownMeasure): Item['value'] {
  if (measure.cause === null) return [];
  const { key, text } = measure.cause;
  return joinRuns([plain(capitalized(CAUSE_WORDS[language][key])), writtenIn(text.trim(), 'de', language)], '. ');
}

function remedy({ own, language, day }: LiveContext, measure: KnownMeasure): Item['value'] {
  if (measure.remedy === null) return [];
  const { text, dueOn } = measure.remedy;
  const until = dueOn === null ? '' : fill(own.sheet.remedyUntil, { day: day(dueOn) });
  return joinRuns([writtenIn(text.trim(), 'de', language), plain(until)], ' ');
}
