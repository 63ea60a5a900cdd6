import { Injectable } from '@nestjs/common';
import { DomainError, type Action, type Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import { AmendmentLists, amendmentSubject, concerns, type AmendmentRow } from './amendment-lists.reader';
import { AmendmentRepository, type StoredAmendment } from './amendment.repository';

/** Which amendment, and the version the caller has seen (`If-Match`). */
export interface AmendmentTarget {
  readonly amendment: string;
  readonly version?: number;
}

interface AtTheDesk {
  readonly change: StrategyChange;
  readonly row: AmendmentRow;
  readonly amendment: StoredAmendment;
}

/** The way every decision on an amendment goes: load, permit, decide. */
@Injectable()
export class AmendmentDesk {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly lists: AmendmentLists,
    private readonly amendments: AmendmentRepository,
  ) {}

  /** @throws DomainError `amendment-not-found` also for whoever must not know of it, `stale-version`, the permission's reason */
  async decide(
    actor: Actor,
    action: Action,
    { amendment: id, version }: AmendmentTarget,
    take: (desk: AtTheDesk) => Promise<void>,
  ): Promise<void> {
    const { strategy } = await this.known(actor, id);
    return this.strategies.within(strategy, async (change) => {
      const row = await this.known(actor, id);
      permit(actor, action, amendmentSubject(row));
      await take({ change, row, amendment: await this.amendments.get(change, id, version) });
    });
  }

  private async known(actor: Actor, id: string): Promise<AmendmentRow> {
    const row = await this.lists.find(id);
    if (!row || !concerns(actor, row)) throw new DomainError('amendment-not-found');
    return row;
  }
}
