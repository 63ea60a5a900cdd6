import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { DomainError, type GoalCode, type GoalRecord, type LocalDate } from '@wegmarke/domain';
import type { StrategyChange } from '../strategy';
import { GoalVersionEntity } from './goal-version.entity';
import { GoalEntity } from './goal.entity';

/** A goal as loaded for a change, with the ids and the version that guard its saving. */
export interface StoredGoal {
  readonly id: string;
  readonly code: GoalCode;
  readonly version: number;
  readonly record: GoalRecord;
  readonly versionId: string;
  readonly versionFrom: LocalDate;
}

/** Loads and saves goals; each day a goal changed has its own version, days before it keep theirs. */
@Injectable()
export class GoalRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `goal-not-found`, `stale-version` */
  async get(change: StrategyChange, code: GoalCode, expected?: number): Promise<StoredGoal> {
    const goal = await this.find(change, code);
    if (!goal) throw new DomainError('goal-not-found', { goal: code });
    if (expected !== undefined && expected !== goal.version) {
      throw new DomainError('stale-version', { goal: code, expected, version: goal.version });
    }
    return goal;
  }

  async find(change: StrategyChange, code: GoalCode): Promise<StoredGoal | null> {
    const [goal] = await this.load(change, { code });
    return goal ?? null;
  }

  /** In the order of their codes' making. */
  listAll(change: StrategyChange): Promise<StoredGoal[]> {
    return this.load(change, {});
  }

  /** `knownFrom`: an earlier day only for a first import whose measures were known before. */
  async add(change: StrategyChange, record: GoalRecord, knownFrom = change.today): Promise<StoredGoal> {
    const { manager } = this.database;
    const id = uuidV7();
    await manager.insert(GoalEntity, { id, strategyId: change.strategy.id, code: record.facts.code, version: 1 });
    const version = versionRow(id, record, knownFrom);
    await manager.insert(GoalVersionEntity, version);
    return { id, code: record.facts.code, version: 1, record, versionId: version.id, versionFrom: knownFrom };
  }

  /** @throws DomainError `stale-version` if the goal was changed since it was loaded */
  async save(change: StrategyChange, goal: StoredGoal, record: GoalRecord): Promise<void> {
    const { manager } = this.database;
    const guard = { id: goal.id, version: goal.version };
    const { affected } = await manager.update(GoalEntity, guard, { version: goal.version + 1 });
    if (affected !== 1) throw new DomainError('stale-version', { goal: goal.code });
    if (goal.versionFrom === change.today) {
      await manager.update(GoalVersionEntity, { id: goal.versionId }, columnsOf(record));
      return;
    }
    await manager.update(GoalVersionEntity, { id: goal.versionId }, { toOn: change.today });
    await manager.insert(GoalVersionEntity, versionRow(goal.id, record, change.today));
  }

  private async load(change: StrategyChange, where: { readonly code?: GoalCode }): Promise<StoredGoal[]> {
    const query = this.database.manager
      .createQueryBuilder(GoalVersionEntity, 'version')
      .innerJoinAndSelect('version.goal', 'goal')
      .where('goal.strategyId = :strategyId and version.toOn is null', { strategyId: change.strategy.id })
      .orderBy('goal.id');
    if (where.code !== undefined) query.andWhere('goal.code = :code', where);
    const versions = await query.getMany();
    return versions.flatMap((version) => (version.goal ? [storedGoal(version.goal, version)] : []));
  }
}

function storedGoal(goal: GoalEntity, version: GoalVersionEntity): StoredGoal {
  const { field, horizon, adoptedOn, dueOn, owner, provenance, sources } = version;
  const title = { de: version.titleDe, fr: version.titleFr };
  return {
    id: goal.id,
    code: goal.code,
    version: goal.version,
    record: {
      facts: { code: goal.code, field, horizon, adoptedOn, dueOn },
      details: { title, owner, provenance, sources },
    },
    versionId: version.id,
    versionFrom: version.fromOn,
  };
}

function columnsOf({ facts, details }: GoalRecord) {
  const { field, horizon, adoptedOn, dueOn } = facts;
  const { title, owner, provenance, sources } = details;
  return {
    field,
    horizon,
    adoptedOn,
    dueOn,
    titleDe: title.de,
    titleFr: title.fr,
    owner,
    provenance,
    sources: [...sources],
  };
}

function versionRow(goalId: string, record: GoalRecord, fromOn: LocalDate) {
  return { id: uuidV7(), goalId, fromOn, toOn: null, ...columnsOf(record) };
}
