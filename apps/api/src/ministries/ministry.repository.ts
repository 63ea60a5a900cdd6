import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { LocalDate, LocalizedText, MinistryKey, Source } from '@wegmarke/domain';
import { MinistryNameEntity } from './ministry-name.entity';
import { MinistrySuccessorEntity } from './ministry-successor.entity';
import { MinistryEntity } from './ministry.entity';

/** How a ministry is called from a day on. */
export interface MinistryNaming {
  readonly ministry: MinistryKey;
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
  readonly validFrom: LocalDate;
  /** First day on which the name no longer holds; `null` while no end is known. */
  readonly validTo: LocalDate | null;
  /** How certain the names are. */
  readonly level: string;
  readonly frenchLevel: string;
  readonly note: LocalizedText | null;
  /** Ministries out of which it was formed on `validFrom`. */
  readonly predecessors: readonly MinistryKey[];
  readonly sources: readonly Source[];
}

/** Loads and saves ministries with their dated names. Names are labels: they hold on their days even if entered late. */
@Injectable()
export class MinistryRepository {
  constructor(private readonly database: Database) {}

  listNames(ministry: MinistryKey): Promise<MinistryNameEntity[]> {
    return this.database.manager.find(MinistryNameEntity, { where: { ministry }, order: { validFrom: 'ASC' } });
  }

  /** Adds a ministry that is not known yet behind the others. */
  async addIfNew(ministry: MinistryKey): Promise<void> {
    await this.database.query(
      `insert into ministry (key, position)
       select $1, coalesce(max(position), 0) + 1 from ministry
       on conflict (key) do nothing`,
      [ministry],
    );
  }

  /** The name in force before ends on the day the new one begins. */
  async endOpenName(ministry: MinistryKey, on: LocalDate): Promise<void> {
    await this.database.query(
      `update ministry_name set valid_to = $2
       where ministry = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)`,
      [ministry, on],
    );
  }

  async addName(naming: MinistryNaming): Promise<void> {
    await this.database.manager.insert(MinistryNameEntity, {
      id: uuidV7(),
      ministry: naming.ministry,
      validFrom: naming.validFrom,
      validTo: naming.validTo,
      nameDe: naming.name.de,
      nameFr: naming.name.fr,
      abbrDe: naming.abbreviation.de,
      abbrFr: naming.abbreviation.fr,
      nameFrLevel: naming.frenchLevel,
      level: naming.level,
      noteDe: naming.note?.de ?? null,
      noteFr: naming.note?.fr ?? null,
      sources: [...naming.sources],
    });
  }

  async replaceName(id: string, naming: MinistryNaming): Promise<void> {
    await this.database.manager.delete(MinistryNameEntity, { id });
    await this.addName(naming);
  }

  async removeNames(ministry: MinistryKey): Promise<void> {
    await this.database.manager.delete(MinistryNameEntity, { ministry });
  }

  async addPredecessors({ ministry, predecessors, validFrom }: MinistryNaming): Promise<void> {
    for (const predecessor of predecessors) {
      await this.addIfNew(predecessor);
      await this.database.manager.upsert(
        MinistrySuccessorEntity,
        { predecessor, successor: ministry, onDay: validFrom },
        ['predecessor', 'successor', 'onDay'],
      );
    }
  }

  async exists(ministry: MinistryKey): Promise<boolean> {
    return this.database.manager.existsBy(MinistryEntity, { key: ministry });
  }
}
