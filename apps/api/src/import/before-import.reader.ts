import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  addDays,
  type BeforeImport,
  type CatalogueField,
  type CatalogueMinistry,
  type CatalogueMinistryName,
  type LocalDate,
  type LocalizedText,
  type MinistryKey,
} from '@wegmarke/domain';
import { GoalRepository } from '../goals';
import { MeasureRepository } from '../measures';
import type { StrategyChange } from '../strategy';

/** What is there before an import, in the shapes of a catalogue. */
@Injectable()
export class BeforeImportReader {
  constructor(
    private readonly database: Database,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
  ) {}

  /** Before the strategy itself exists; ministries may. */
  async ofNothing(): Promise<BeforeImport> {
    const ministries = await this.ministries();
    return { strategy: null, fields: [], ministries, goals: [], measures: [], hasSealedRound: false };
  }

  async of(change: StrategyChange): Promise<BeforeImport> {
    const { key, adoptedOn, id } = change.strategy;
    const goals = await this.goals.listAll(change);
    const measures = await this.measures.listAll(change);
    return {
      strategy: { key, adoptedOn },
      fields: await this.fields(id),
      ministries: await this.ministries(),
      goals: goals.map(({ record }) => record),
      measures: measures.map(({ record }) => record),
      hasSealedRound: await this.hasSealedRound(id),
    };
  }

  private fields(strategyId: string): Promise<Pick<CatalogueField, 'key' | 'number' | 'name'>[]> {
    return this.database.query(
      `select key, number, jsonb_build_object('de', name_de, 'fr', name_fr) as name
       from action_field where strategy_id = $1 order by number`,
      [strategyId],
    );
  }

  private async ministries(): Promise<CatalogueMinistry[]> {
    const rows = await this.database.query<MinistryNameRow>(
      `select ministry, valid_from as "validFrom", valid_to as "validTo",
              jsonb_build_object('de', name_de, 'fr', name_fr) as name,
              jsonb_build_object('de', abbr_de, 'fr', abbr_fr) as abbreviation
       from ministry_name order by ministry, valid_from`,
    );
    const names = new Map<MinistryKey, CatalogueMinistryName[]>();
    for (const { ministry, validTo, ...name } of rows) {
      const lastDay = validTo === null ? null : addDays(validTo, -1);
      names.set(ministry, [...(names.get(ministry) ?? []), { ...name, validTo: lastDay }]);
    }
    return [...names].map(([key, dated]) => ({ key, names: dated }));
  }

  private async hasSealedRound(strategyId: string): Promise<boolean> {
    const sql = 'select 1 from reporting_round where strategy_id = $1 and sealed_on is not null limit 1';
    return (await this.database.query(sql, [strategyId])).length > 0;
  }
}

interface MinistryNameRow {
  readonly ministry: MinistryKey;
  readonly validFrom: LocalDate;
  /** First day on which the name no longer holds. */
  readonly validTo: LocalDate | null;
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
}
