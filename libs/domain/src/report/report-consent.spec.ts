import { ANNUAL_REPORT_STATES, CONSENT_STATES, consentStateOf, refuseConsent } from '../index';
import { refusalOf } from '@wegmarke/domain-testing';

describe('the consent of a ministry', () => {
  it.each([
    ['open', null, 'a'],
    ['agreed', { answer: 'agreed', textChecksum: 'a' }, 'a'],
    ['commented', { answer: 'commented', textChecksum: 'a' }, 'a'],
    ['outdated', { answer: 'agreed', textChecksum: 'a' }, 'b'],
    ['outdated', { answer: 'commented', textChecksum: 'a' }, 'b'],
  ] as const)('is %s with the answer %j to the text %s', (state, answer, text) => {
    expect(CONSENT_STATES).toContain(state);
    expect(consentStateOf(answer, text)).toBe(state);
  });

  it.each(ANNUAL_REPORT_STATES)('is taken only while it is asked for: %s', (state) => {
    const agree = () => refuseConsent(state, 'agreed', null);
    if (state === 'in_consent') expect(agree).not.toThrow();
    else expect(refusalOf(agree)).toMatchObject({ code: 'report-not-in-consent' });
  });

  it.each([null, '', ' \n'])('takes no comment that says nothing: %j', (comment) => {
    expect(refusalOf(() => refuseConsent('in_consent', 'commented', comment))).toMatchObject({
      code: 'comment-missing',
      pointer: '/comment',
    });
  });

  it('takes a comment', () => {
    expect(() => refuseConsent('in_consent', 'commented', 'Bitte kürzen.')).not.toThrow();
  });
});
