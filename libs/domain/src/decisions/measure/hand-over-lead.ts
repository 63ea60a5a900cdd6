import type { LocalDate } from '../../calendar/local-date';
import { issueIf, issuesAt, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { leadOn } from '../../state/state-on';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MeasureCode, MinistryKey } from '../../vocabulary/keys';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { cancelledIssues } from './changeable-measure';
import type { StrategyOfTheDay } from './planned-measure';

export interface LeadHandOver {
  readonly to: MinistryKey;
  /** First day of the new lead; today or later. */
  readonly effectiveOn: LocalDate;
}

/** Offered by the approver of the present lead; becomes a fact when the receiving ministry accepts. */
export interface LeadOffer extends LeadHandOver {
  readonly measure: MeasureCode;
  readonly from: MinistryKey;
  readonly offeredOn: LocalDate;
}

type HandOverDay = Pick<StrategyOfTheDay, 'today' | 'ministries' | 'origin'>;

export function offerLead(record: MeasureRecord, handOver: LeadHandOver, day: HandOverDay): LeadOffer {
  refuseIssues([...cancelledIssues(record), ...handOverIssues(record, handOver, day)]);
  const from = leadOn(record.facts.leads, day.today);
  return { measure: record.facts.code, from, ...handOver, offeredOn: day.today };
}

/** The receiving ministry says yes. An offer made by a lead that has changed since is void. */
export function acceptLead(record: MeasureRecord, offer: LeadOffer, day: HandOverDay): MeasureChange {
  const { code } = record.facts;
  const fits = offer.measure === code && offer.from === leadOn(record.facts.leads, day.today);
  refuseIssues([
    ...cancelledIssues(record),
    ...issueIf(!fits, '', 'offer-of-other-measure', { code, from: offer.from }),
    ...handOverIssues(record, offer, day),
  ]);
  return measureChange('lead-handed-over', record, withLead(record, offer, day));
}

/** The coordination moves the lead by decree with a document number. */
export function handOverLeadByDecree(
  record: MeasureRecord,
  handOver: LeadHandOver,
  decision: Decision,
  day: HandOverDay,
): MeasureChange {
  refuseIssues([
    ...cancelledIssues(record),
    ...decisionIssues(decision, day.today),
    ...handOverIssues(record, handOver, day),
  ]);
  return measureChange('lead-handed-over', record, withLead(record, handOver, day), { decision });
}

/** One line of a re-shuffle: this measure goes there. */
export interface LeadMove {
  readonly record: MeasureRecord;
  readonly to: MinistryKey;
}

/**
 * Many leads move by one decree on one day, all of them or none: the ministries are cut anew. Pointers name the move
 * (`/moves/2/to`).
 */
export function reshuffleLeads(
  moves: readonly LeadMove[],
  effectiveOn: LocalDate,
  decision: Decision,
  day: HandOverDay,
): readonly MeasureChange[] {
  const codes = moves.map(({ record }) => record.facts.code);
  refuseIssues([
    ...decisionIssues(decision, day.today),
    ...effectiveIssues(effectiveOn, day.today),
    ...issueIf(moves.length === 0, '/moves', 'nothing-changed'),
    ...moves.flatMap(({ record, to }, index) => [
      ...issueIf(codes.indexOf(record.facts.code) < index, `/moves/${index}/measure`, 'listed-twice', {
        value: record.facts.code,
      }),
      ...issuesAt(`/moves/${index}`, [...cancelledIssues(record), ...receiverIssues(record, { to, effectiveOn }, day)]),
    ]),
  ]);
  return moves.map(({ record, to }) =>
    measureChange('lead-handed-over', record, withLead(record, { to, effectiveOn }, day), { decision }),
  );
}

function handOverIssues(record: MeasureRecord, handOver: LeadHandOver, day: HandOverDay): readonly FieldIssue[] {
  return [...receiverIssues(record, handOver, day), ...effectiveIssues(handOver.effectiveOn, day.today)];
}

function receiverIssues(
  { facts }: MeasureRecord,
  { to, effectiveOn }: LeadHandOver,
  { ministries }: HandOverDay,
): readonly FieldIssue[] {
  return [
    ...issueIf(!ministries.includes(to), '/to', 'ministry-unknown', { ministry: to }),
    ...issueIf(leadOn(facts.leads, effectiveOn) === to, '/to', 'lead-unchanged', { ministry: to }),
  ];
}

function effectiveIssues(effectiveOn: LocalDate, today: LocalDate): readonly FieldIssue[] {
  return issueIf(effectiveOn < today, '/effectiveOn', 'effective-in-past', { effectiveOn });
}

/** A later hand-over that was planned before is overtaken; the new lead is no participant any more. */
function withLead(
  { facts, details }: MeasureRecord,
  { to, effectiveOn }: LeadHandOver,
  { origin = 'recorded' }: HandOverDay,
): MeasureRecord {
  const leads = [...facts.leads.filter(({ from }) => from < effectiveOn), { ministry: to, from: effectiveOn }];
  const participants = details.participants.filter((ministry) => ministry !== to);
  const provenance = { ...details.provenance, lead: origin };
  return { facts: { ...facts, leads }, details: { ...details, participants, provenance } };
}
