import { reportIssues, type StatusReportContent } from '../../index';
import { aMeasure, aReportContent, aRound, on } from '@wegmarke/domain-testing';

const round = aRound(2025).facts();
const measure = aMeasure().recordedOn(on('2025-01-01')).record();
const dropped = { implementation: 'dropped', course: null, reason: 'Muster' } as const;
const onHold = { implementation: 'on_hold', course: null, reason: 'Muster', redecideOn: on('2026-09-01') } as const;

it.each<[string, Partial<StatusReportContent>]>([
  ['dropped', dropped],
  ['on hold', onHold],
])('%s after the as-of day of the round belongs in an interim report; that day is not in the future', (_case, said) => {
  const issues = (effectiveOn: string) => {
    const content = aReportContent({ ...said, effectiveOn: on(effectiveOn) });
    const report = { content, asOfOn: round.asOfOn, round };
    return reportIssues(measure, report, on('2026-01-20')).map(({ pointer, code }) => `${pointer} ${code}`);
  };
  expect(issues('2026-01-10')).toEqual(['/effectiveOn effective-after-as-of']);
  expect(issues('2025-12-31')).toEqual([]);
});
