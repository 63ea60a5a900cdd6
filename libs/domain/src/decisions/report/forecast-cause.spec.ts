import { acceptReport, liveMeasure, reportIssues, type FiledReport } from '../../index';
import { aMeasure, aReportContent, milestoneKey, on, planned } from '@wegmarke/domain-testing';

const step = milestoneKey('step-1');
const today = on('2026-03-01');
const takenBack = aMeasure()
  .withMilestone({ baselineOn: on('2026-03-31') })
  .reported({ asOfOn: on('2026-01-20'), milestones: [{ key: step, forecast: planned('2026-09-30') }] })
  .reported({ asOfOn: on('2026-02-01'), milestones: [{ key: step, forecast: null }] })
  .record();

const forecasting = (day: string): FiledReport => ({
  content: aReportContent({ milestones: [{ key: step, forecast: planned(day) }] }),
  asOfOn: today,
  round: null,
});

it('asks for a cause exactly where a shift is counted, also after a forecast was taken back', () => {
  const earlier = forecasting('2026-06-30');
  expect(reportIssues(takenBack, earlier, today)).toEqual([]);
  const { record } = acceptReport(takenBack, earlier, today);
  expect(liveMeasure(record.facts).milestones[0]?.shifts.count).toBe(1);
  expect(reportIssues(takenBack, forecasting('2026-10-31'), today).map(({ code }) => code)).toEqual([
    'shift-cause-missing',
  ]);
});
