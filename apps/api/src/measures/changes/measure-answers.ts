import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor, type MeasureCode, type StrategyKey } from '@wegmarke/domain';

import { placesAsTheyAre, withPlaces, type PlaceInBody } from '../../platform/problem/place-in-body';
import type { MeasureDetailDto } from '../measure-detail.dto';
import { MeasureDetailQueries } from '../measure-detail.queries';
import { MeasureDetailReader } from '../measure-detail.reader';
import type { MeasureTarget } from '../measure-desk';

/** Changes a measure by id and answers it as the change left it, nobody else's change in between. */
@Injectable()
export class MeasureAnswers {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureDetailQueries,
    private readonly details: MeasureDetailReader,
  ) {}

  /** @throws DomainError `measure-not-found` and whatever the change is refused with, at the places of the body */
  changed(
    actor: Actor,
    id: string,
    version: number | undefined,
    change: (target: MeasureTarget) => Promise<unknown>,
    placeOf: PlaceInBody = placesAsTheyAre,
  ): Promise<MeasureDetailDto> {
    return this.database.inTransaction(async () => {
      const target = await this.target(id, version);
      await withPlaces(placeOf, () => change(target));
      return this.details.byId(id, {}, actor);
    });
  }

  /** The measure an id means, as use cases name it. @throws DomainError `measure-not-found` */
  async target(id: string, version?: number): Promise<MeasureTarget> {
    const place = await this.measures.locate(id);
    if (!place) throw new DomainError('measure-not-found');
    return { strategy: place.strategy as StrategyKey, measure: place.code as MeasureCode, version };
  }
}
