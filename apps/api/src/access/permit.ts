import { DomainError, may, type Action, type Actor, type StrategyKey, type Subject } from '@wegmarke/domain';

/** Lets the use case go on, or refuses with the reason as code (`role-missing`, `own-work` …). */
export function permit(actor: Actor, action: Action, subject: Subject): void {
  const permission = may(actor, action, subject);
  if (!permission.allowed) throw new DomainError(permission.because, { action });
}

/** Whether the person may know of the strategy at all. */
export const mayRead = (actor: Actor, strategy: StrategyKey): boolean =>
  may(actor, 'read', { type: 'strategy', strategy }).allowed;
