import type { StatusReport } from '@wegmarke/api-client';
import type { LocalDate, MilestoneKey } from '@wegmarke/domain';
import { milestoneAnswer } from '../../../testing/measure-answer';
import { contentOf, reachedOn, reportToAmend, withReached } from './amended-content';

const on = (day: string) => day as LocalDate;
const round = { key: '2025', asOfOn: on('2025-12-31') };

function report(change: Partial<StatusReport>): StatusReport {
  return {
    id: 'r',
    round: null,
    asOfOn: on('2025-06-30'),
    signedOn: on('2025-07-01'),
    acceptedOn: on('2025-07-02'),
    corrects: null,
    correctedOn: null,
    ...contentOf(null),
    ...change,
  } as StatusReport;
}

describe('the report an amendment begins with', () => {
  it('is the one of the round, even where a later one exists', () => {
    const own = report({ id: 'own', round: '2025' as StatusReport['round'], asOfOn: on('2025-12-31') });
    expect(reportToAmend([report({ id: 'later', asOfOn: on('2026-03-01') }), own], round)?.id).toBe('own');
  });

  it('is otherwise the newest up to the as-of day', () => {
    const reports = [report({ id: 'later', asOfOn: on('2026-03-01') }), report({ id: 'before' })];
    expect(reportToAmend(reports, round)?.id).toBe('before');
    expect(reportToAmend(reports.slice(0, 1), round)).toBeNull();
  });

  it('becomes a statement, never a confirmation of no change', () => {
    expect(contentOf(report({ unchanged: true, unchangedReason: 'ruht' }))).toMatchObject({
      unchanged: false,
      unchangedReason: null,
    });
  });
});

describe('a step in an amendment', () => {
  const step = milestoneAnswer({ key: 's1' as MilestoneKey, actualOn: on('2025-05-05') });

  it('keeps the day known until another is entered', () => {
    const content = contentOf(null);
    expect(reachedOn(content, step)).toBe('2025-05-05');
    expect(reachedOn(withReached(content, step.key, on('2025-06-06')), step)).toBe('2025-06-06');
    expect(reachedOn(withReached(content, step.key, null), step)).toBeNull();
  });
});
