import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import {
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  DomainError,
  type Actor,
  type CourseRules,
  type HorizonSpans,
  type LocalDate,
  type LocalizedText,
  type Source,
  type StrategyKey,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { Clock } from '../../platform/clock';
import { ActionFieldEntity } from '../action-field.entity';
import { CourseRulesEntity } from '../course-rules.entity';
import { fieldRow, type NewField } from '../new-field';
import type { StrategyChange } from '../strategy-change';
import { StrategyChanges } from '../strategy-changes';
import { StrategyEntity, type PublicFact } from '../strategy.entity';

export interface CreateStrategyInput {
  readonly key: StrategyKey;
  readonly title: LocalizedText;
  readonly adoptedOn: LocalDate;
  readonly fields: readonly NewField[];
  readonly spans?: HorizonSpans;
  readonly courseRules?: CourseRules;
  readonly publicFacts?: readonly PublicFact[];
  readonly sources?: readonly Source[];
  /** Status, dates, courses and texts are invented for the demo. */
  readonly sample?: boolean;
}

/** A strategy with its fields, horizon spans and course rules; goals and measures follow. */
@Injectable()
export class CreateStrategy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly strategies: StrategyChanges,
  ) {}

  /** @throws DomainError `strategy-key-taken`, `field-number-taken`, `day-in-future` */
  execute(actor: Actor, input: CreateStrategyInput): Promise<StrategyEntity> {
    return this.database.inTransaction(async () => {
      permit(actor, 'import-catalogue', { type: 'strategy', strategy: input.key });
      await this.refuseDuplicates(input);
      return this.strategies.begin(this.strategyOf(input), async (change) => {
        await this.insertParts(change, input);
        recordCreation(change, actor, input);
        return change.strategy;
      });
    });
  }

  private async refuseDuplicates({ key, fields, adoptedOn }: CreateStrategyInput): Promise<void> {
    const known = await this.database.manager.existsBy(StrategyEntity, { key });
    if (known) throw new DomainError('strategy-key-taken', { strategy: key });
    const numbers = new Set(fields.map(({ number }) => number));
    if (numbers.size < fields.length) throw new DomainError('field-number-taken');
    const today = this.clock.today();
    if (adoptedOn > today) throw new DomainError('day-in-future', { day: adoptedOn, pointer: '/adoptedOn' });
  }

  private strategyOf(input: CreateStrategyInput): StrategyEntity {
    return {
      id: uuidV7(),
      key: input.key,
      version: 1,
      titleDe: input.title.de,
      titleFr: input.title.fr,
      adoptedOn: input.adoptedOn,
      spans: input.spans ?? DEFAULT_HORIZON_SPANS,
      publicationProfile: [],
      sample: input.sample ?? false,
      publicFacts: [...(input.publicFacts ?? [])],
      sources: [...(input.sources ?? [])],
      revision: 0,
      lastChangeOn: this.clock.today(),
    };
  }

  private async insertParts({ strategy }: StrategyChange, input: CreateStrategyInput): Promise<void> {
    const { key, validFrom, ...thresholds } = input.courseRules ?? DEFAULT_COURSE_RULES;
    const { manager } = this.database;
    await manager.insert(CourseRulesEntity, { strategyId: strategy.id, key, validFrom, thresholds });
    await manager.insert(
      ActionFieldEntity,
      input.fields.map((field) => fieldRow(strategy.id, field)),
    );
  }
}

function recordCreation(change: StrategyChange, actor: Actor, input: CreateStrategyInput): void {
  change.record(actor, {
    action: 'strategy-created',
    subjectType: 'strategy',
    subjectId: change.strategy.id,
    subjectKey: input.key,
    old: null,
    new: { title: input.title, adoptedOn: input.adoptedOn, fields: input.fields.map(({ key }) => key) },
  });
}
