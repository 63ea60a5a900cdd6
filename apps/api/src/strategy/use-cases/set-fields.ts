import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { ActionFieldEntity } from '../action-field.entity';
import { fieldRow, type NewField } from '../new-field';
import { StrategyChanges } from '../strategy-changes';

export interface SetFieldsInput {
  readonly strategy: StrategyKey;
  /** New fields, and known ones with another number or other names. Fields not named stay. */
  readonly fields: readonly NewField[];
}

/** Adds action fields or names them anew. Their keys never change. */
@Injectable()
export class SetFields {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyChanges,
  ) {}

  execute(actor: Actor, { strategy, fields }: SetFieldsInput): Promise<void> {
    return this.strategies.within(strategy, async (change) => {
      permit(actor, 'import-catalogue', { type: 'strategy', strategy });
      const { id } = change.strategy;
      await this.freeNumbers(id, fields);
      await this.database.manager.upsert(
        ActionFieldEntity,
        fields.map((field) => fieldRow(id, field)),
        ['strategyId', 'key'],
      );
      change.record(actor, {
        action: 'fields-set',
        subjectType: 'strategy',
        subjectId: id,
        subjectKey: strategy,
        old: null,
        new: fields,
      });
    });
  }

  /** Two fields may swap numbers: no number is taken twice on the way. */
  private async freeNumbers(strategyId: string, fields: readonly NewField[]): Promise<void> {
    await this.database.query(
      'update action_field set number = -number where strategy_id = $1 and key = any($2::text[])',
      [strategyId, fields.map(({ key }) => key)],
    );
  }
}
