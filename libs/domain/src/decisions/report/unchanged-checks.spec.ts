import { reportIssues, type StatusReportContent } from '../../index';
import { aMeasure, aReportContent, on } from '@wegmarke/domain-testing';

const measure = aMeasure()
  .reported({ asOfOn: on('2026-01-20'), implementation: 'running', course: 'on_track' })
  .record();

function codesOf(change: Partial<StatusReportContent>): readonly string[] {
  const content = aReportContent({ unchanged: true, ...change });
  return reportIssues(measure, { content, asOfOn: on('2026-03-01'), round: null }, on('2026-03-01')).map(
    ({ code }) => code,
  );
}

it.each<[string, Partial<StatusReportContent>]>([
  ['another course', { course: 'critical' }],
  ['another effect', { effect: 'shown' }],
  ['another status', { implementation: 'preparing' }],
])('a confirmation of no change that says %s is refused instead of losing it', (_case, change) => {
  expect(codesOf(change)).toEqual(['unchanged-with-changes']);
});

it.each<[string, Partial<StatusReportContent>]>([
  ['repeats what is known', {}],
  ['leaves the course out', { course: null }],
])('a confirmation of no change passes when it %s', (_case, change) => {
  expect(codesOf(change)).toEqual([]);
});
