import { measureCode, ministryKey, on, roundKey, strategyKey } from '@wegmarke/domain-testing';
import {
  COORDINATING_MINISTRY,
  STATUS_REPORT_STATES,
  WORK_KINDS,
  WORK_SCOPES,
  workOf,
  type Actor,
  type ReportSubject,
  type RoleGrant,
  type WorkCandidate,
  type WorkScope,
} from '../index';

const strategy = strategyKey('frankreich');
const [own, other] = [ministryKey('vm'), ministryKey('um')];
const TODAY = on('2026-11-22');

const person = (personId: string, ...grants: RoleGrant[]): Actor => ({ personId, grants });
const desk = person('desk', { role: 'desk', ministry: own });
const approver = person('approver', { role: 'approver', ministry: own });
const coordinator = person('coordinator', { role: 'coordinator', strategy });
const everything = person('all', ...desk.grants, ...approver.grants, ...coordinator.grants);

const report = (change: Partial<ReportSubject> = {}): ReportSubject => ({
  type: 'report',
  strategy,
  lead: own,
  participants: [],
  state: 'draft',
  writtenBy: 'desk',
  submittedBy: 'desk',
  signedBy: 'signer',
  ...change,
});
const candidate = (on_: WorkCandidate['on'], change: Partial<WorkCandidate> = {}): WorkCandidate => ({
  measure: measureCode('3.2.1'),
  strategy,
  ministry: own,
  since: on('2026-11-02'),
  round: { key: roundKey('2026'), deadlineOn: on('2026-11-30'), takesAnswers: true },
  on: on_,
  ...change,
});
const request = (change: Partial<WorkCandidate> = {}) => candidate({ type: 'request', participants: [] }, change);
const reported = (state: ReportSubject['state'], change: Partial<ReportSubject> = {}, queries = 0) =>
  candidate({ type: 'report', queries, subject: report({ state, ...change }) });
const asked = (answered: boolean) => candidate({ type: 'query', answered, subject: report({ state: 'signed' }) });
const offer = candidate(
  { type: 'lead-offer', subject: { type: 'lead-offer', strategy, lead: other, to: own } },
  { ministry: other, round: null },
);
const amendment = (lead = own, proposedBy = 'somebody') =>
  candidate({
    type: 'amendment',
    subject: { type: 'amendment', strategy, lead, coordinatingMinistry: COORDINATING_MINISTRY, proposedBy },
  });

const ALL = [
  request(),
  ...STATUS_REPORT_STATES.map((state) => reported(state)),
  asked(false),
  asked(true),
  offer,
  amendment(),
  amendment(COORDINATING_MINISTRY),
];
const kinds = (actor: Actor, candidates: readonly WorkCandidate[] = ALL, scope: WorkScope = 'ministry') =>
  workOf(actor, candidates, scope, TODAY).map(({ kind }) => kind);

describe('workOf', () => {
  it.each([
    ['a desk', desk, ['due', 'draft', 'returned', 'query']],
    ['an approver', approver, ['due', 'draft', 'to_sign', 'returned', 'query', 'lead_offer', 'amendment']],
    ['the coordination', coordinator, ['to_accept', 'query_answered', 'amendment']],
    ['a reader', person('reader', { role: 'reader', strategy }), []],
    ['another ministry', person('other', { role: 'desk', ministry: other }, { role: 'approver', ministry: other }), []],
    ['nobody', person('nobody'), []],
  ] as const)('lists what is the work of %s', (_, actor, expected) => {
    expect([...kinds(actor)].sort()).toEqual([...expected].sort());
  });

  it('joins several roles of one person, and knows every kind', () => {
    expect(new Set(kinds(everything))).toEqual(new Set(WORK_KINDS));
  });

  it('keeps what the person has written from signing and accepting', () => {
    expect(kinds(approver, [reported('submitted', { writtenBy: 'approver' })])).toEqual([]);
    expect(kinds(coordinator, [reported('signed', { writtenBy: 'coordinator' })])).toEqual([]);
    expect(kinds(coordinator, [amendment(COORDINATING_MINISTRY, 'coordinator')])).toEqual([]);
  });

  it('names the question instead of the signed report it was asked on', () => {
    expect(kinds(coordinator, [reported('signed', {}, 1), asked(true)])).toEqual(['query_answered']);
    expect(kinds(desk, [reported('returned', {}, 1)])).toEqual(['returned']);
  });

  it('lists every button that belongs to the kind and is allowed', () => {
    const [item] = workOf(coordinator, [reported('signed')], 'ministry', TODAY);
    expect(item?.allowedActions).toEqual(['accept-report', 'return-report', 'ask-query']);
  });

  it('counts days to the deadline for who answers, while the round takes answers', () => {
    const days = (one: WorkCandidate, actor: Actor, day = TODAY) => {
      const [item] = workOf(actor, [one], 'ministry', day);
      return [item?.daysLeft, item?.overdue];
    };
    expect(days(request(), desk)).toEqual([8, false]);
    expect(days(request(), desk, on('2026-11-30'))).toEqual([0, false]);
    expect(days(request(), desk, on('2026-12-02'))).toEqual([-2, true]);
    expect(days(reported('signed'), coordinator)).toEqual([null, false]);
    expect(days(request({ round: null }), desk)).toEqual([null, false]);
    const over = { key: roundKey('2026'), deadlineOn: on('2026-11-01'), takesAnswers: false };
    expect(days(request({ round: over }), desk)).toEqual([null, false]);
  });

  it('puts the overdue first, then what has fewest days left, then what was listed first', () => {
    const due = (code: string, deadline: string) =>
      request({
        measure: measureCode(code),
        round: { key: roundKey('2026'), deadlineOn: on(deadline), takesAnswers: true },
      });
    const list = [
      offer,
      due('1', '2026-12-31'),
      due('2', '2026-11-10'),
      due('3', '2026-11-25'),
      due('4', '2026-11-20'),
      due('5', '2026-12-31'),
      { ...offer, measure: measureCode('9') },
    ];
    const order = workOf(everything, list, 'ministry', TODAY).map(({ candidate: { measure } }) => measure);
    expect(order).toEqual(['2', '4', '3', '1', '5', '3.2.1', '9']);
  });

  it('never lists more as mine than as my ministry’s', () => {
    const [mine, ministry] = WORK_SCOPES.map((scope) => kinds(desk, ALL, scope));
    expect(ministry).toEqual(expect.arrayContaining(mine ?? []));
  });

  describe('narrowed to mine', () => {
    it.each([
      ['a desk sees what nobody has begun', desk, request(), true],
      ['an approver alone does not', approver, request(), false],
      ['a desk sees the draft it wrote', desk, reported('draft'), true],
      ['and the one nobody is named for', desk, reported('draft', { writtenBy: null }), true],
      ['but not that of a colleague', desk, reported('draft', { writtenBy: 'colleague' }), false],
      [
        'nor a question on a colleague’s report',
        desk,
        candidate({ type: 'query', answered: false, subject: report({ state: 'signed', writtenBy: 'colleague' }) }),
        false,
      ],
      ['what waits for a signature stays', approver, reported('submitted'), true],
      ['what waits to be accepted stays', coordinator, reported('signed'), true],
      ['an offer stays', approver, offer, true],
    ] as const)('%s', (_, actor, one, listed) => {
      expect(kinds(actor, [one], 'mine')).toHaveLength(listed ? 1 : 0);
    });
  });
});
