import type { Actor, LocalDate } from '@wegmarke/domain';
import type { AuditDraft } from '../audit';
import type { StrategyEntity } from './strategy.entity';
import type { StrategyEvent } from './strategy-events';

/**
 * One transaction on one strategy: its row is locked, the day is fixed, the journal is collected. Several use cases
 * may share one (all events of one day in a replay); what each would do at its end is then done once.
 */
export class StrategyChange {
  private readonly steps = new Map<string, () => Promise<void>>();
  private readonly drafts: AuditDraft[] = [];
  private readonly internal: AuditDraft[] = [];
  private readonly events: StrategyEvent[] = [];

  constructor(
    readonly strategy: StrategyEntity,
    readonly today: LocalDate,
    readonly at: Date,
  ) {}

  record(actor: Actor, draft: Omit<AuditDraft, 'personId'>): void {
    this.drafts.push({ ...draft, personId: actor.personId });
  }

  /**
   * A step that changes no public fact: drafts, submissions, returns. It stands in the journal like any other, in the
   * same transaction, but the strategy's revision stays, so that nobody's figures are fetched again because a form was
   * saved, and no revision gives away that somebody is writing.
   */
  recordInternal(actor: Actor, draft: Omit<AuditDraft, 'personId'>): void {
    this.internal.push({ ...draft, personId: actor.personId });
  }

  /** Something that others should be told; whoever listens does so before the commit (`StrategyEvents`). */
  announce(event: StrategyEvent): void {
    this.events.push(event);
  }

  get announced(): readonly StrategyEvent[] {
    return this.events;
  }

  /** Work to be done once before the commit, whoever asks for it first; asked for again, it is not repeated. */
  beforeCommit(name: string, step: () => Promise<void>): void {
    if (!this.steps.has(name)) this.steps.set(name, step);
  }

  /** What the journal gets, in two kinds. */
  async finish(): Promise<{ readonly facts: readonly AuditDraft[]; readonly internal: readonly AuditDraft[] }> {
    for (const step of this.steps.values()) await step();
    return { facts: this.drafts, internal: this.internal };
  }
}
