import { on } from '@wegmarke/domain-testing';
import { STATUS_REPORT_STATES, WAITS_FOR, waitingOf, type ReportSteps } from '../index';

const OPENED = on('2026-11-02');
const steps = (change: Partial<ReportSteps> = {}): ReportSteps => ({
  state: 'draft',
  submittedOn: null,
  signedOn: null,
  returnedOn: null,
  queries: [],
  ...change,
});
const submitted = { state: 'submitted', submittedOn: on('2026-11-05') } as const;
const signed = { state: 'signed', submittedOn: on('2026-11-05'), signedOn: on('2026-11-06') } as const;
const asked = (day: string, answeredOn: string | null = null, settledOn: string | null = null) => ({
  askedOn: on(day),
  answeredOn: answeredOn === null ? null : on(answeredOn),
  settledOn: settledOn === null ? null : on(settledOn),
});

describe('waitingOf', () => {
  it.each([
    ['nothing was written', null, 'ministry-desk', '2026-11-02'],
    ['a draft lies about', steps(), 'ministry-desk', '2026-11-02'],
    ['a returned report is being rewritten', steps({ returnedOn: on('2026-11-08') }), 'ministry-desk', '2026-11-08'],
    ['it was submitted', steps(submitted), 'ministry-approver', '2026-11-05'],
    ['it was signed', steps(signed), 'coordination', '2026-11-06'],
    [
      'it was returned',
      steps({ ...signed, state: 'returned', returnedOn: on('2026-11-09') }),
      'ministry-desk',
      '2026-11-09',
    ],
    ['a question is open', steps({ ...signed, queries: [asked('2026-11-10')] }), 'ministry-desk', '2026-11-10'],
    [
      'one question is answered and another open',
      steps({ ...signed, queries: [asked('2026-11-10', '2026-11-12'), asked('2026-11-11')] }),
      'ministry-desk',
      '2026-11-11',
    ],
    [
      'every question is answered',
      steps({ ...signed, queries: [asked('2026-11-10', '2026-11-12'), asked('2026-11-10', '2026-11-11')] }),
      'coordination',
      '2026-11-12',
    ],
    [
      'the question was taken back',
      steps({ ...signed, queries: [asked('2026-11-10', null, '2026-11-11')] }),
      'coordination',
      '2026-11-06',
    ],
    [
      'it came before the day it was asked for',
      steps({ ...signed, signedOn: on('2026-11-01') }),
      'coordination',
      '2026-11-02',
    ],
  ] as const)('when %s', (_, report, waitsFor, waitsSince) => {
    expect(waitingOf(report, OPENED)).toEqual({ waitsFor, waitsSince });
    expect(WAITS_FOR).toContain(waitsFor);
  });

  it('waits for nobody once it is accepted, and for somebody before', () => {
    for (const state of STATUS_REPORT_STATES) {
      expect(waitingOf(steps({ ...signed, state }), OPENED) === null).toBe(state === 'accepted');
    }
  });
});
