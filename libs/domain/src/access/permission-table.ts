import type { StatusReportState } from '../decisions/report/status-report-lifecycle';
import type { PermissionErrorCode } from '../errors/error-codes';
import type { RoundState } from '../round/round-lifecycle';
import type { Action } from './actions';
import type { Role } from './actor';
import type { GrantScope } from './grant-scopes';
import type { SubjectType } from './subject';

/** A role that may, how far its grant reaches, and in which states of the subject (all, if not said). */
export interface RoleRule {
  readonly role: Role;
  readonly scope: GrantScope;
  readonly states?: readonly (StatusReportState | RoundState)[];
}

/** Persons an actor must not be: nobody signs what one wrote or submitted, nor accepts what one wrote or signed. */
export type InvolvedPerson = 'writtenBy' | 'submittedBy' | 'signedBy' | 'proposedBy';

export interface PermissionRule {
  readonly on: readonly SubjectType[];
  readonly who: 'anyone' | readonly RoleRule[];
  readonly never?: readonly InvolvedPerson[];
  /** Said to whoever holds none of the roles, where there is more to say than that. */
  readonly refusedAs?: PermissionErrorCode;
}

const COORDINATOR: RoleRule = { role: 'coordinator', scope: 'strategy' };
const READER: RoleRule = { role: 'reader', scope: 'strategy' };
const ADMIN: RoleRule = { role: 'admin', scope: 'anywhere' };
const APPROVER: RoleRule = { role: 'approver', scope: 'lead' };
const DESK: RoleRule = { role: 'desk', scope: 'lead' };

const ANY_MINISTRY: readonly RoleRule[] = [
  { role: 'approver', scope: 'anywhere' },
  { role: 'desk', scope: 'anywhere' },
];
const PARTICIPANTS_FROM_SUBMITTED: readonly RoleRule[] = [
  { role: 'approver', scope: 'participant', states: ['submitted', 'signed'] },
  { role: 'desk', scope: 'participant', states: ['submitted', 'signed'] },
];

const decisionOn = (...on: readonly SubjectType[]): PermissionRule => ({ on, who: [COORDINATOR] });
const roundStep = (state: RoundState): PermissionRule => ({
  on: ['round'],
  who: [{ ...COORDINATOR, states: [state] }],
});
const onSealedRound = (role: RoleRule): PermissionRule => ({
  on: ['round'],
  who: [{ ...role, states: ['sealed', 'published'] }],
});
/** Texts and consents (Mitzeichnung) before the freeze: for those who write, answer or look after the accounts. */
const REPORT_WORKERS: readonly RoleRule[] = [COORDINATOR, ADMIN, ...ANY_MINISTRY];
const onReport = (role: RoleRule, ...states: readonly StatusReportState[]): RoleRule => ({ ...role, states });
const adminOnly: PermissionRule = { on: ['system'], who: [ADMIN] };

/** The roles of the domain rules as data. An action without a fitting line is refused. */
export const PERMISSIONS: Readonly<Record<Action, PermissionRule>> = {
  'read-published': { on: ['published'], who: 'anyone' },
  read: { on: ['strategy', 'goal', 'measure', 'round'], who: [COORDINATOR, READER, ADMIN, ...ANY_MINISTRY] },
  'read-unaccepted-report': {
    on: ['report'],
    who: [onReport(COORDINATOR, 'signed'), APPROVER, DESK, ...PARTICIPANTS_FROM_SUBMITTED],
  },
  'read-report-draft': {
    on: ['round'],
    who: REPORT_WORKERS.map((role): RoleRule => ({ ...role, states: ['sealed', 'published'] })),
    refusedAs: 'report-draft-withheld',
  },
  'note-on-report': { on: ['report'], who: PARTICIPANTS_FROM_SUBMITTED },

  'change-master-data': { on: ['measure'], who: [COORDINATOR, APPROVER, DESK] },
  'write-report': {
    on: ['measure', 'report'],
    who: [onReport(APPROVER, 'draft', 'returned'), onReport(DESK, 'draft', 'returned')],
  },
  'submit-report': { on: ['report'], who: [onReport(APPROVER, 'draft'), onReport(DESK, 'draft')] },
  'discard-report': { on: ['report'], who: [onReport(APPROVER, 'draft'), onReport(DESK, 'draft')] },
  'sign-report': { on: ['report'], who: [onReport(APPROVER, 'submitted')], never: ['writtenBy', 'submittedBy'] },
  'answer-query': { on: ['report'], who: [onReport(APPROVER, 'signed'), onReport(DESK, 'signed')] },

  'return-report': {
    on: ['report'],
    who: [onReport(COORDINATOR, 'submitted', 'signed')],
    never: ['writtenBy', 'signedBy'],
  },
  'accept-report': { on: ['report'], who: [onReport(COORDINATOR, 'signed')], never: ['writtenBy', 'signedBy'] },
  'ask-query': { on: ['report'], who: [onReport(COORDINATOR, 'signed')], never: ['writtenBy', 'signedBy'] },
  'settle-query': {
    on: ['report'],
    who: [onReport(COORDINATOR, 'draft', 'submitted', 'signed', 'returned')],
    never: ['writtenBy', 'signedBy'],
  },
  'set-coordinator-view': { on: ['measure'], who: [COORDINATOR], never: ['writtenBy', 'signedBy'] },
  'confirm-implemented': { on: ['measure'], who: [COORDINATOR], never: ['writtenBy', 'signedBy'] },

  'reopen-implemented': decisionOn('measure'),
  'resume-measure': decisionOn('measure'),
  'plan-measure': decisionOn('strategy'),
  rebaseline: decisionOn('measure'),
  'add-milestone': decisionOn('measure'),
  'drop-milestone': decisionOn('measure'),
  'change-goal': decisionOn('measure'),
  'change-field': decisionOn('measure'),
  'change-kind': decisionOn('measure'),
  'replace-measure': decisionOn('measure'),
  'split-measure': decisionOn('measure'),
  'merge-measures': decisionOn('measure'),
  'cancel-measure': decisionOn('measure'),
  'hand-over-lead-by-decree': decisionOn('measure'),
  'reshuffle-leads': decisionOn('strategy'),
  'read-lead-offer': {
    on: ['lead-offer'],
    who: [COORDINATOR, APPROVER, DESK, { role: 'approver', scope: 'receiving' }, { role: 'desk', scope: 'receiving' }],
  },
  'offer-lead': { on: ['measure'], who: [APPROVER] },
  'accept-lead': { on: ['lead-offer'], who: [{ role: 'approver', scope: 'receiving' }] },
  'decline-lead': { on: ['lead-offer'], who: [{ role: 'approver', scope: 'receiving' }] },
  'withdraw-lead': { on: ['lead-offer'], who: [APPROVER] },

  'plan-goal': decisionOn('strategy'),
  'change-goal-due': decisionOn('goal'),
  'change-goal-horizon': decisionOn('goal'),
  'change-goal-field': decisionOn('goal'),

  'plan-round': decisionOn('strategy'),
  'open-round': roundStep('planned'),
  'review-round': roundStep('open'),
  'seal-round': roundStep('in_review'),
  'publish-round': roundStep('sealed'),
  'nudge-ministry': { on: ['round'], who: [{ ...COORDINATOR, states: ['open', 'in_review'] }] },
  // The annual report of a sealed round; how far it is itself, its lifecycle says.
  'edit-report': onSealedRound(COORDINATOR),
  'start-report-consent': onSealedRound(COORDINATOR),
  'consent-report': onSealedRound({ role: 'approver', scope: 'consenting' }),
  'freeze-report': onSealedRound(COORDINATOR),
  'import-catalogue': decisionOn('strategy'),

  'propose-amendment': onSealedRound(COORDINATOR),
  'confirm-amendment': {
    on: ['amendment'],
    who: [
      { role: 'approver', scope: 'lead-outside-coordination' },
      { role: 'coordinator', scope: 'strategy-led-by-coordination' },
    ],
    never: ['proposedBy'],
  },
  // Whoever may confirm may refuse; the coordination may also take its own proposal back.
  'reject-amendment': {
    on: ['amendment'],
    who: [{ role: 'approver', scope: 'lead-outside-coordination' }, COORDINATOR],
  },

  'create-strategy': adminOnly,
  'manage-people': adminOnly,
  'manage-roles': adminOnly,
  'name-ministry': adminOnly,
  'read-audit': { on: ['system', 'strategy', 'goal', 'measure', 'round'], who: [COORDINATOR, ADMIN] },
};
