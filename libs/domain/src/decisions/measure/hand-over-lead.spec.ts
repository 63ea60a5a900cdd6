import { acceptLead, handOverLeadByDecree, leadOn, offerLead, type Implementation } from '../../index';
import {
  A_DECISION,
  aMeasure,
  aPlanningDay,
  ministryKey,
  on,
  refusalOf,
  type MeasureBuilder,
} from '@wegmarke/domain-testing';
const today = on('2026-02-01');
const day = aPlanningDay();
const as = (implementation: Implementation, code = '3.2.1'): MeasureBuilder =>
  aMeasure()
    .withCode(code)
    .reported({ asOfOn: on('2026-01-20'), implementation, effectiveOn: on('2026-01-20') });
const NO_PAPER = { documentNumber: '', decidedOn: null };

describe('Handing over the lead', () => {
  const b = ministryKey('ministry-b');
  const measure = (): MeasureBuilder => as('running').withDetails({ participants: [b, ministryKey('ministry-c')] });

  it('happens by decree from the effective day on', () => {
    const { record, audit } = handOverLeadByDecree(
      measure().record(),
      { to: b, effectiveOn: on('2026-03-01') },
      A_DECISION,
      day,
    );
    expect(leadOn(record.facts.leads, on('2026-02-28'))).toBe('ministry-a');
    expect(leadOn(record.facts.leads, on('2026-03-01'))).toBe('ministry-b');
    expect(record.details.participants).toEqual(['ministry-c']);
    expect(record.details.provenance.lead).toBe('recorded');
    expect(audit).toMatchObject({ kind: 'lead-handed-over', decision: A_DECISION });
  });

  it('overtakes a hand-over planned for later', () => {
    const later = handOverLeadByDecree(
      measure().record(),
      { to: b, effectiveOn: on('2026-06-01') },
      A_DECISION,
      day,
    ).record;
    const { record } = handOverLeadByDecree(
      later,
      { to: ministryKey('ministry-c'), effectiveOn: today },
      A_DECISION,
      day,
    );
    expect(record.facts.leads.map(({ ministry }) => ministry)).toEqual(['ministry-a', 'ministry-c']);
  });

  it('happens by offer and acceptance', () => {
    const offer = offerLead(measure().record(), { to: b, effectiveOn: today }, day);
    expect(offer).toEqual({
      measure: '3.2.1',
      from: 'ministry-a',
      to: 'ministry-b',
      effectiveOn: today,
      offeredOn: today,
    });
    const { record, audit } = acceptLead(measure().record(), offer, { ...day, origin: 'sample' });
    expect(leadOn(record.facts.leads, today)).toBe('ministry-b');
    expect(record.details.provenance.lead).toBe('sample');
    expect(audit.decision).toBeNull();
  });

  it.each<[string, () => unknown, string]>([
    [
      'an unknown ministry',
      () => offerLead(measure().record(), { to: ministryKey('ministry-x'), effectiveOn: today }, day),
      'ministry-unknown',
    ],
    [
      'the ministry that leads',
      () => offerLead(measure().record(), { to: ministryKey('ministry-a'), effectiveOn: today }, day),
      'lead-unchanged',
    ],
    [
      'a day that has passed',
      () => offerLead(measure().record(), { to: b, effectiveOn: on('2026-01-31') }, day),
      'effective-in-past',
    ],
    [
      'an offer of a cancelled measure',
      () => offerLead(measure().cancelledOn(today).record(), { to: b, effectiveOn: today }, day),
      'measure-cancelled',
    ],
    [
      'a decree without paper',
      () => handOverLeadByDecree(measure().record(), { to: b, effectiveOn: today }, NO_PAPER, day),
      'document-number-missing',
    ],
    [
      'a decree on a cancelled measure',
      () => handOverLeadByDecree(measure().cancelledOn(today).record(), { to: b, effectiveOn: today }, A_DECISION, day),
      'measure-cancelled',
    ],
  ])('refuses %s', (_, decide, code) => {
    expect(refusalOf(decide)?.code).toBe(code);
  });

  it('refuses to accept an offer of another measure, of a former lead, or too late', () => {
    const offer = offerLead(measure().record(), { to: b, effectiveOn: today }, day);
    expect(refusalOf(() => acceptLead(as('running', '3.2.2').record(), offer, day))?.code).toBe(
      'offer-of-other-measure',
    );
    const moved = measure().ledBy(ministryKey('ministry-c'), on('2026-01-30')).record();
    expect(refusalOf(() => acceptLead(moved, offer, day))?.code).toBe('offer-of-other-measure');
    expect(refusalOf(() => acceptLead(measure().record(), offer, { ...day, today: on('2026-02-02') }))?.code).toBe(
      'effective-in-past',
    );
    expect(refusalOf(() => acceptLead(measure().cancelledOn(today).record(), offer, day))?.code).toBe(
      'measure-cancelled',
    );
  });
});
