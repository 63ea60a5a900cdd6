import {
  abandonedFreeze,
  ANNUAL_REPORT_MOVES,
  ANNUAL_REPORT_STATES,
  annualReportStateAfter,
  refuseUnlessWritable,
  type AnnualReportStep,
} from '../index';
import { refusalOf } from '@wegmarke/domain-testing';

const STEPS = [...new Set(ANNUAL_REPORT_MOVES.map(({ by }) => by))];
const ALLOWED: Readonly<Record<(typeof ANNUAL_REPORT_STATES)[number], readonly AnnualReportStep[]>> = {
  draft: ['start-consent', 'begin-freeze'],
  in_consent: ['begin-freeze'],
  freezing: ['finish-freeze', 'abandon-freeze', 'abandon-freeze-in-consent'],
  frozen: ['reopen-after-amendment'],
};
const REFUSED = {
  draft: 'not-in-this-state',
  in_consent: 'not-in-this-state',
  freezing: 'report-freezing',
  frozen: 'report-frozen',
};

describe('an annual report', () => {
  it.each(ANNUAL_REPORT_STATES)('that is %s takes its own steps and no other', (state) => {
    for (const step of STEPS) {
      if (ALLOWED[state].includes(step)) expect(ANNUAL_REPORT_STATES).toContain(annualReportStateAfter(state, step));
      else expect(refusalOf(() => annualReportStateAfter(state, step))).toMatchObject({ code: REFUSED[state] });
    }
  });

  it('goes from the first word to the frozen edition, and begins anew after an amendment', () => {
    const steps = ['start-consent', 'begin-freeze', 'finish-freeze', 'reopen-after-amendment'] as const;
    let state = annualReportStateAfter('draft', steps[0]);
    for (const step of steps.slice(1)) state = annualReportStateAfter(state, step);
    expect(state).toBe('draft');
  });

  it.each(['draft', 'in_consent'] as const)('goes back to %s when its freeze fails', (began) => {
    expect(annualReportStateAfter(annualReportStateAfter(began, 'begin-freeze'), abandonedFreeze(began))).toBe(began);
  });

  it.each([
    ['draft', null],
    ['in_consent', null],
    ['freezing', 'report-freezing'],
    ['frozen', 'report-frozen'],
  ] as const)('that is %s refuses writing with %s', (state, code) => {
    const write = () => refuseUnlessWritable(state);
    if (code === null) expect(write).not.toThrow();
    else expect(refusalOf(write)).toMatchObject({ code });
  });
});
