import type { PermissionErrorCode } from '../errors/error-codes';
import { ACTIONS, type Action } from './actions';
import type { Actor, RoleGrant } from './actor';
import { GRANT_SCOPES, reachOf } from './grant-scopes';
import { PERMISSIONS, type InvolvedPerson, type RoleRule } from './permission-table';
import type { Subject } from './subject';

export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: PermissionErrorCode };

const YES: Permission = { allowed: true };
const no = (because: PermissionErrorCode): Permission => ({ allowed: false, because });

/** May this person do that to this subject? Yes, or no with the first reason that stands against it. */
export function may(actor: Actor, action: Action, subject: Subject): Permission {
  const { on, who, never = [], refusedAs = 'role-missing' } = PERMISSIONS[action];
  if (!on.includes(subject.type)) return no('not-on-this-subject');
  if (who === 'anyone') return YES;
  if (actor.personId === null) return no('sign-in-required');
  const held = who.filter((rule) => actor.grants.some((grant) => gives(grant, rule, subject)));
  if (held.length === 0) return no(refusedAs);
  if (isInvolved(actor.personId, never, subject)) return no('own-work');
  return held.some((rule) => fitsState(rule, subject)) ? YES : no('not-in-this-state');
}

/** What the person may do to the subject now, in the order of ACTIONS: the buttons of a screen. */
export function allowedActions(actor: Actor, subject: Subject): readonly Action[] {
  return ACTIONS.filter((action) => may(actor, action, subject).allowed);
}

function gives(grant: RoleGrant, rule: RoleRule, subject: Subject): boolean {
  return grant.role === rule.role && GRANT_SCOPES[rule.scope](reachOf(grant), subject);
}

function fitsState(rule: RoleRule, subject: Subject): boolean {
  return rule.states === undefined || !('state' in subject) || rule.states.includes(subject.state);
}

function isInvolved(personId: string, never: readonly InvolvedPerson[], subject: Subject): boolean {
  const involved = involvedPersons(subject);
  return never.some(
    (person) => involved[person] === personId || (person === 'writtenBy' && wroteIn(personId, subject)),
  );
}

/** Who wrote first does not become somebody else because a colleague added a word. */
function wroteIn(personId: string, subject: Subject): boolean {
  return subject.type === 'report' && Boolean(subject.contributors?.includes(personId));
}

function involvedPersons(subject: Subject): Partial<Record<InvolvedPerson, string | null>> {
  if (subject.type === 'measure') return { ...subject.newestReport };
  if (subject.type === 'report') return subject;
  return subject.type === 'amendment' ? { proposedBy: subject.proposedBy } : {};
}
