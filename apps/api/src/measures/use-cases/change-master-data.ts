import { Injectable } from '@nestjs/common';
import { changeMasterData, type Actor, type MasterData } from '@wegmarke/domain';
import { StrategyContents } from '../../strategy';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface ChangeMasterDataInput extends MeasureTarget {
  /** A missing part stays as it is. */
  readonly change: Partial<MasterData>;
}

/** The lead's desk changes texts, contact, partners, participants or budget at once. */
@Injectable()
export class ChangeMasterData {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly contents: StrategyContents,
  ) {}

  execute(actor: Actor, input: ChangeMasterDataInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'change-master-data', input, async ({ record }, change) =>
      changeMasterData(record, input.change, await this.contents.ofTheDay(change)),
    );
  }
}
