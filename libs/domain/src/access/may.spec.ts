import {
  ACTIONS,
  allowedActions,
  ROLES,
  may,
  STATUS_REPORT_STATES,
  ROUND_STATES,
  type Action,
  type Actor,
  type AmendmentSubject,
  type MeasureSubject,
  type ReportSubject,
  type RoleGrant,
  type Subject,
  type SubjectType,
} from '../index';
import { ministryKey, strategyKey } from '@wegmarke/domain-testing';

const strategy = strategyKey('frankreich');
const [lead, participant, receiving, other, coordinating] = ['vm', 'um', 'wm', 'km', 'stm'].map(ministryKey) as [
  ReturnType<typeof ministryKey>,
  ReturnType<typeof ministryKey>,
  ReturnType<typeof ministryKey>,
  ReturnType<typeof ministryKey>,
  ReturnType<typeof ministryKey>,
];

const person = (personId: string, ...grants: RoleGrant[]): Actor => ({ personId, grants });

/** One person per role and reach. */
const PEOPLE = {
  coordinator: person('p-coordinator', { role: 'coordinator', strategy }),
  'coordinator elsewhere': person('p-coordinator-b', { role: 'coordinator', strategy: strategyKey('donau') }),
  'lead approver': person('p-approver', { role: 'approver', ministry: lead }),
  'lead desk': person('p-desk', { role: 'desk', ministry: lead }),
  'participating approver': person('p-approver-p', { role: 'approver', ministry: participant }),
  'participating desk': person('p-desk-p', { role: 'desk', ministry: participant }),
  'receiving approver': person('p-approver-r', { role: 'approver', ministry: receiving }),
  'receiving desk': person('p-desk-r', { role: 'desk', ministry: receiving }),
  'other approver': person('p-approver-o', { role: 'approver', ministry: other }),
  'other desk': person('p-desk-o', { role: 'desk', ministry: other }),
  reader: person('p-reader', { role: 'reader', strategy }),
  'reader elsewhere': person('p-reader-b', { role: 'reader', strategy: strategyKey('donau') }),
  admin: person('p-admin', { role: 'admin' }),
  anonymous: { personId: null, grants: [] },
} satisfies Record<string, Actor>;
type Person = keyof typeof PEOPLE;

const measure: MeasureSubject = { type: 'measure', strategy, lead, participants: [participant], newestReport: null };
const report: ReportSubject = {
  type: 'report',
  strategy,
  lead,
  participants: [participant],
  state: 'signed',
  writtenBy: 'p-author',
  submittedBy: 'p-author',
  signedBy: 'p-signer',
};
const amendment: AmendmentSubject = {
  type: 'amendment',
  strategy,
  lead,
  coordinatingMinistry: coordinating,
  proposedBy: 'p-proposer',
};
const round = (state: (typeof ROUND_STATES)[number]): Subject => ({ type: 'round', strategy, state });

const consentOf = (consenting: typeof lead, state: (typeof ROUND_STATES)[number] = 'sealed'): Subject => ({
  type: 'round',
  strategy,
  state,
  consenting,
});

const SUBJECTS: Readonly<Record<SubjectType, Subject>> = {
  system: { type: 'system' },
  strategy: { type: 'strategy', strategy },
  goal: { type: 'goal', strategy },
  measure,
  report,
  'lead-offer': { type: 'lead-offer', strategy, lead, to: receiving },
  round: round('planned'),
  amendment,
  published: { type: 'published', strategy },
};

const EVERYONE = Object.keys(PEOPLE) as Person[];
const MINISTRIES: Person[] = EVERYONE.filter((name) => / (approver|desk)$/.test(name));
const READERS: Person[] = ['coordinator', 'reader', 'admin', ...MINISTRIES];
const COORDINATION: Person[] = ['coordinator'];
const LEAD: Person[] = ['lead approver', 'lead desk'];
const PARTICIPANTS: Person[] = ['participating approver', 'participating desk'];
const draft: Subject = { ...report, state: 'draft' };
const submitted: Subject = { ...report, state: 'submitted' };
const returned: Subject = { ...report, state: 'returned' };

/** The roles of the domain rules once more, written down by hand: who may, on what. */
const TABLE: readonly (readonly [Action, Subject, readonly Person[]])[] = [
  ['read-published', SUBJECTS.published, EVERYONE],
  ['read', SUBJECTS.strategy, READERS],
  ['read', SUBJECTS.goal, READERS],
  ['read', measure, READERS],
  ['read', SUBJECTS.round, READERS],
  ['read-unaccepted-report', draft, LEAD],
  ['read-unaccepted-report', returned, LEAD],
  ['read-unaccepted-report', submitted, [...LEAD, ...PARTICIPANTS]],
  ['read-unaccepted-report', report, [...COORDINATION, ...LEAD, ...PARTICIPANTS]],
  ['read-report-draft', round('sealed'), [...COORDINATION, 'admin', ...MINISTRIES]],
  ['read-report-draft', round('published'), [...COORDINATION, 'admin', ...MINISTRIES]],
  ['read-report-draft', round('in_review'), []],
  ['note-on-report', draft, []],
  ['note-on-report', submitted, PARTICIPANTS],
  ['note-on-report', report, PARTICIPANTS],
  ['change-master-data', measure, [...COORDINATION, ...LEAD]],
  ['write-report', measure, LEAD],
  ['write-report', draft, LEAD],
  ['write-report', returned, LEAD],
  ['write-report', submitted, []],
  ['submit-report', draft, LEAD],
  ['submit-report', submitted, []],
  ['discard-report', draft, LEAD],
  ['discard-report', returned, []],
  ['sign-report', submitted, ['lead approver']],
  ['sign-report', report, []],
  ['answer-query', report, LEAD],
  ['answer-query', draft, []],
  ['return-report', submitted, COORDINATION],
  ['return-report', report, COORDINATION],
  ['return-report', draft, []],
  ['accept-report', report, COORDINATION],
  ['accept-report', submitted, []],
  ['ask-query', report, COORDINATION],
  ['ask-query', submitted, []],
  ['settle-query', report, COORDINATION],
  ['settle-query', returned, COORDINATION],
  ['settle-query', { ...report, state: 'accepted' }, []],
  ['set-coordinator-view', measure, COORDINATION],
  ['confirm-implemented', measure, COORDINATION],
  ['reopen-implemented', measure, COORDINATION],
  ['resume-measure', measure, COORDINATION],
  ['plan-measure', SUBJECTS.strategy, COORDINATION],
  ['rebaseline', measure, COORDINATION],
  ['add-milestone', measure, COORDINATION],
  ['drop-milestone', measure, COORDINATION],
  ['change-goal', measure, COORDINATION],
  ['change-field', measure, COORDINATION],
  ['change-kind', measure, COORDINATION],
  ['replace-measure', measure, COORDINATION],
  ['split-measure', measure, COORDINATION],
  ['merge-measures', measure, COORDINATION],
  ['cancel-measure', measure, COORDINATION],
  ['read-lead-offer', SUBJECTS['lead-offer'], [...COORDINATION, ...LEAD, 'receiving approver', 'receiving desk']],
  ['offer-lead', measure, ['lead approver']],
  ['accept-lead', SUBJECTS['lead-offer'], ['receiving approver']],
  ['decline-lead', SUBJECTS['lead-offer'], ['receiving approver']],
  ['withdraw-lead', SUBJECTS['lead-offer'], ['lead approver']],
  ['hand-over-lead-by-decree', measure, COORDINATION],
  ['reshuffle-leads', SUBJECTS.strategy, COORDINATION],
  ['plan-goal', SUBJECTS.strategy, COORDINATION],
  ['change-goal-due', SUBJECTS.goal, COORDINATION],
  ['change-goal-horizon', SUBJECTS.goal, COORDINATION],
  ['change-goal-field', SUBJECTS.goal, COORDINATION],
  ['plan-round', SUBJECTS.strategy, COORDINATION],
  ['open-round', round('planned'), COORDINATION],
  ['open-round', round('open'), []],
  ['nudge-ministry', round('open'), COORDINATION],
  ['nudge-ministry', round('in_review'), COORDINATION],
  ['nudge-ministry', round('planned'), []],
  ['nudge-ministry', round('sealed'), []],
  ['review-round', round('open'), COORDINATION],
  ['review-round', round('planned'), []],
  ['seal-round', round('in_review'), COORDINATION],
  ['seal-round', round('open'), []],
  ['publish-round', round('sealed'), COORDINATION],
  ['publish-round', round('in_review'), []],
  ['edit-report', round('sealed'), COORDINATION],
  ['edit-report', round('published'), COORDINATION],
  ['edit-report', round('in_review'), []],
  ['start-report-consent', round('sealed'), COORDINATION],
  ['start-report-consent', round('published'), COORDINATION],
  ['start-report-consent', round('open'), []],
  ['consent-report', consentOf(participant), ['participating approver']],
  ['consent-report', consentOf(lead, 'published'), ['lead approver']],
  ['consent-report', consentOf(lead, 'in_review'), []],
  ['consent-report', round('sealed'), []],
  ['freeze-report', round('sealed'), COORDINATION],
  ['freeze-report', round('published'), COORDINATION],
  ['freeze-report', round('planned'), []],
  ['import-catalogue', SUBJECTS.strategy, COORDINATION],
  ['propose-amendment', round('sealed'), COORDINATION],
  ['propose-amendment', round('published'), COORDINATION],
  ['propose-amendment', round('in_review'), []],
  ['confirm-amendment', amendment, ['lead approver']],
  ['confirm-amendment', { ...amendment, lead: coordinating }, COORDINATION],
  ['reject-amendment', amendment, [...COORDINATION, 'lead approver']],
  ['reject-amendment', { ...amendment, lead: coordinating }, COORDINATION],
  ['create-strategy', SUBJECTS.system, ['admin']],
  ['manage-people', SUBJECTS.system, ['admin']],
  ['manage-roles', SUBJECTS.system, ['admin']],
  ['name-ministry', SUBJECTS.system, ['admin']],
  ['read-audit', SUBJECTS.strategy, ['coordinator', 'admin']],
  ['read-audit', SUBJECTS.system, ['admin']],
  ['read-audit', measure, ['coordinator', 'admin']],
  ['read-audit', SUBJECTS.goal, ['coordinator', 'admin']],
  ['read-audit', SUBJECTS.round, ['coordinator', 'admin']],
];

const describeSubject = (subject: Subject): string =>
  'state' in subject ? `${subject.state} ${subject.type}` : subject.type;

describe('may', () => {
  it('is asked here by a person of every role', () => {
    const roles = Object.values(PEOPLE).flatMap(({ grants }) => grants.map(({ role }) => role));
    expect(new Set(roles)).toEqual(new Set(ROLES));
  });

  it('has a line in this table for every action', () => {
    expect(new Set(TABLE.map(([action]) => action))).toEqual(new Set(ACTIONS));
  });

  it.each(TABLE.map(([action, subject, who]) => ({ action, on: describeSubject(subject), subject, who })))(
    'lets nobody but its roles $action on a $on',
    ({ action, subject, who }) => {
      const allowed = EVERYONE.filter((name) => may(PEOPLE[name], action, subject).allowed);
      expect(allowed.sort()).toEqual([...who].sort());
    },
  );

  it.each(ACTIONS)('refuses to %s on a subject of another type', (action) => {
    const types = TABLE.filter(([listed]) => listed === action).map(([, { type }]) => type);
    const others = Object.values(SUBJECTS).filter(({ type }) => !types.includes(type));
    for (const subject of others) {
      for (const name of EVERYONE) {
        expect(may(PEOPLE[name], action, subject)).toEqual({ allowed: false, because: 'not-on-this-subject' });
      }
    }
    expect(others.length).toBeGreaterThan(0);
  });

  it('asks the anonymous to sign in for all but published content', () => {
    expect(may(PEOPLE.anonymous, 'read', measure)).toEqual({ allowed: false, because: 'sign-in-required' });
  });

  it('says that the role is missing before it says anything of the state', () => {
    expect(may(PEOPLE.reader, 'sign-report', draft)).toEqual({ allowed: false, because: 'role-missing' });
    expect(may(PEOPLE['lead approver'], 'sign-report', draft)).toEqual({
      allowed: false,
      because: 'not-in-this-state',
    });
  });

  it('tells a reader why the draft of an annual report is not shown', () => {
    const answer = (name: Person) => may(PEOPLE[name], 'read-report-draft', round('sealed'));
    expect(answer('reader')).toEqual({ allowed: false, because: 'report-draft-withheld' });
    expect(answer('coordinator elsewhere')).toEqual({ allowed: false, because: 'report-draft-withheld' });
    expect(answer('anonymous')).toEqual({ allowed: false, because: 'sign-in-required' });
  });

  it.each(['writtenBy', 'submittedBy'] as const)('never lets an approver sign what is %s the same person', (who) => {
    const own = { ...report, state: 'submitted' as const, signedBy: null, [who]: 'p-approver' };
    expect(may(PEOPLE['lead approver'], 'sign-report', own)).toEqual({ allowed: false, because: 'own-work' });
  });

  it('never lets an approver sign what a colleague only finished', () => {
    const finished = {
      ...report,
      state: 'submitted' as const,
      signedBy: null,
      contributors: ['p-approver', 'p-author'],
    };
    expect(may(PEOPLE['lead approver'], 'sign-report', finished)).toEqual({ allowed: false, because: 'own-work' });
    const others = { ...finished, contributors: ['p-author', 'p-colleague'] };
    expect(may(PEOPLE['lead approver'], 'sign-report', others).allowed).toBe(true);
  });

  describe.each(['accept-report', 'return-report', 'ask-query', 'settle-query'] as const)('%s', (action) => {
    it.each(['writtenBy', 'signedBy'] as const)('is refused to who is the person of %s', (who) => {
      expect(may(PEOPLE.coordinator, action, { ...report, [who]: 'p-coordinator' })).toEqual({
        allowed: false,
        because: 'own-work',
      });
    });
  });

  describe.each(['set-coordinator-view', 'confirm-implemented'] as const)('%s', (action) => {
    it.each(['writtenBy', 'signedBy'] as const)('is refused to the person of %s of the newest report', (who) => {
      const newestReport = { writtenBy: 'p-author', signedBy: 'p-signer', [who]: 'p-coordinator' };
      expect(may(PEOPLE.coordinator, action, { ...measure, newestReport }).allowed).toBe(false);
      expect(may(PEOPLE.coordinator, action, measure).allowed).toBe(true);
    });
  });

  it('wants a second person for an amendment', () => {
    const own = { ...amendment, lead: coordinating, proposedBy: 'p-coordinator' };
    expect(may(PEOPLE.coordinator, 'confirm-amendment', own)).toEqual({ allowed: false, because: 'own-work' });
  });

  it('joins the roles of one person', () => {
    const both = person('p-both', { role: 'desk', ministry: lead }, { role: 'coordinator', strategy });
    expect(may(both, 'write-report', measure).allowed).toBe(true);
    expect(may(both, 'rebaseline', measure).allowed).toBe(true);
    expect(may(both, 'manage-people', SUBJECTS.system).allowed).toBe(false);
  });
});

describe('allowedActions', () => {
  it('lists what the desk of the lead may do with its measure', () => {
    expect(allowedActions(PEOPLE['lead desk'], measure)).toEqual(['read', 'change-master-data', 'write-report']);
  });

  it('lists one step at most for every state of a round', () => {
    const steps = ROUND_STATES.map((state) =>
      allowedActions(PEOPLE.coordinator, round(state)).filter((action) => action.endsWith('-round')),
    );
    expect(steps).toEqual([['open-round'], ['review-round'], ['seal-round'], ['publish-round'], []]);
  });

  it('lists nothing to a reader on any report', () => {
    for (const state of STATUS_REPORT_STATES) expect(allowedActions(PEOPLE.reader, { ...report, state })).toEqual([]);
  });
});
