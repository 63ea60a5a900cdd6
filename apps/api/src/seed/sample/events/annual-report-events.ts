import { localDate, type MinistryKey, type RoundKey } from '@wegmarke/domain';
import { SAMPLE_REPORT_TEXTS } from '../content/report-texts';
import type { SampleEvent } from '../sample-event';

const FROZEN = '2024' as RoundKey;
const IN_CONSENT = '2025' as RoundKey;
const AGREED = ['stm', 'km', 'mwk', 'jum'].map((key) => key as MinistryKey);

/** The report of 2024 is frozen; the one of 2025 is being agreed on: some ministries have said yes, one has an objection. */
export function annualReportEvents(): readonly SampleEvent[] {
  const texts = SAMPLE_REPORT_TEXTS;
  return [
    { kind: 'annual-report-written', on: localDate('2025-03-24'), round: FROZEN, texts },
    { kind: 'annual-report-frozen', on: localDate('2025-04-10'), round: FROZEN },
    { kind: 'annual-report-written', on: localDate('2026-10-12'), round: IN_CONSENT, texts },
    { kind: 'annual-report-consent-started', on: localDate('2026-11-04'), round: IN_CONSENT },
    ...AGREED.map(
      (ministry): SampleEvent => ({
        ...{ kind: 'annual-report-consent-given', on: localDate('2026-11-12'), round: IN_CONSENT },
        ...{ ministry, comment: null, part: null },
      }),
    ),
    {
      ...{ kind: 'annual-report-consent-given', on: localDate('2026-11-13'), round: IN_CONSENT },
      ministry: 'vm' as MinistryKey,
      comment: 'Mustertext: Bitte den Satz zu den Terminen um den Hinweis auf die Planfeststellung ergänzen.',
      part: 'field:transport',
    },
  ];
}
