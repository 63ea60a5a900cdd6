import { Injectable } from '@nestjs/common';
import { decideAmendment, type Actor } from '@wegmarke/domain';
import { AmendmentDesk, type AmendmentTarget } from '../amendment-desk';
import { AmendmentRepository } from '../amendment.repository';

/** The correction is not taken, or its proposer takes it back. The sealed round stays as it is. */
@Injectable()
export class RejectAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly amendments: AmendmentRepository,
  ) {}

  execute(actor: Actor, target: AmendmentTarget): Promise<void> {
    return this.desk.decide(actor, 'reject-amendment', target, async ({ change, row, amendment }) => {
      const state = decideAmendment(amendment.state, 'rejected');
      const decided = { state, decidedBy: actor.personId, decidedOn: change.today, snapshotVersion: null };
      await this.amendments.decide(amendment, decided);
      change.recordInternal(actor, {
        action: 'amendment-rejected',
        subjectType: 'amendment',
        subjectId: amendment.id,
        subjectKey: row.measure.code,
        old: { state: amendment.state },
        new: { state },
      });
    });
  }
}
