import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import {
  DomainError,
  fieldIssue,
  refuseIssues,
  type GoalCode,
  type MeasureCode,
  type MeasureRecord,
} from '@wegmarke/domain';
import type { StrategyChange } from '../strategy';
import { MeasureRows } from './measure-rows';
import { MeasureShelf } from './measure-shelf';
import type { DatedNarrative } from './measure-version.entity';
import { refuseStale, type ExpectedVersion, type StoredMeasure } from './stored-measure';

/**
 * Loads and saves measures within a change. Saving is collected and written before the commit, many rows at a time;
 * whoever reads within the same change sees what it left.
 */
@Injectable()
export class MeasureRepository {
  private readonly shelves = new WeakMap<StrategyChange, MeasureShelf>();

  constructor(
    private readonly database: Database,
    private readonly rows: MeasureRows,
  ) {}

  shelfOf(change: StrategyChange): MeasureShelf {
    const known = this.shelves.get(change);
    if (known) return known;
    const shelf = new MeasureShelf();
    this.shelves.set(change, shelf);
    return shelf;
  }

  /** @throws DomainError `measure-not-found`, `stale-version` */
  async get(change: StrategyChange, code: MeasureCode, expected?: ExpectedVersion): Promise<StoredMeasure> {
    const measure = await this.find(change, code);
    if (!measure) throw new DomainError('measure-not-found', { measure: code });
    refuseStale(measure, expected);
    return measure;
  }

  /** @throws DomainError `measure-not-found` */
  async getById(change: StrategyChange, id: string): Promise<StoredMeasure> {
    const [measure] = await this.listByIds(change, [id]);
    if (!measure) throw new DomainError('measure-not-found', { measure: id });
    return measure;
  }

  async find(change: StrategyChange, code: MeasureCode): Promise<StoredMeasure | null> {
    const [measure] = await this.listByCodes(change, [code]);
    return measure ?? null;
  }

  /**
   * Measures that a change names in its input, in that order.
   * @param placeOf the JSON pointer of the n-th code
   * @throws DomainError `measure-unknown` at each that does not exist
   */
  async getNamed(
    change: StrategyChange,
    codes: readonly MeasureCode[],
    placeOf: (index: number) => string,
  ): Promise<StoredMeasure[]> {
    const measures = await this.listByCodes(change, codes);
    const known = new Set(measures.map(({ code }) => code));
    refuseIssues(
      codes.flatMap((code, index) =>
        known.has(code) ? [] : [fieldIssue(placeOf(index), 'measure-unknown', { measure: code })],
      ),
    );
    return measures;
  }

  /** Those that exist, in the order asked for. */
  async listByCodes(change: StrategyChange, codes: readonly MeasureCode[]): Promise<StoredMeasure[]> {
    const shelf = this.shelfOf(change);
    const missing = codes.filter((code) => !shelf.getByCode(code));
    if (missing.length > 0) await this.load(change, 'and m.code = any($2::text[])', [missing]);
    return codes.flatMap((code) => shelf.getByCode(code) ?? []);
  }

  async listByIds(change: StrategyChange, ids: readonly string[]): Promise<StoredMeasure[]> {
    const shelf = this.shelfOf(change);
    const missing = ids.filter((id) => !shelf.get(id));
    if (missing.length > 0) await this.load(change, 'and m.id = any($2::uuid[])', [missing]);
    return ids.flatMap((id) => shelf.get(id) ?? []);
  }

  /** All measures of the strategy, also cancelled ones. */
  async listAll(change: StrategyChange): Promise<StoredMeasure[]> {
    await this.flush(change);
    return this.load(change, '', []);
  }

  /** Measures whose main goal it is. */
  async listServing(change: StrategyChange, goal: GoalCode): Promise<StoredMeasure[]> {
    await this.flush(change);
    return this.load(change, `and v.facts -> 'goal' ->> 'code' = $2`, [goal]);
  }

  add(change: StrategyChange, record: MeasureRecord): StoredMeasure {
    const measure: StoredMeasure = {
      id: uuidV7(),
      code: record.facts.code,
      version: 1,
      record,
      narrative: null,
      versionId: uuidV7(),
      versionFrom: record.facts.recordedOn,
    };
    this.shelfOf(change).add(measure);
    return measure;
  }

  save(
    change: StrategyChange,
    measure: StoredMeasure,
    record: MeasureRecord,
    narrative: DatedNarrative | null = measure.narrative,
  ): StoredMeasure {
    const saved = { ...measure, record, narrative };
    this.shelfOf(change).replace(saved);
    return saved;
  }

  /** Writes what is not written yet. */
  async flush(change: StrategyChange): Promise<void> {
    const shelf = this.shelfOf(change);
    const { added, changed } = shelf.takeUnsaved();
    await this.rows.insert(change, added);
    for (const measure of await this.rows.update(change.today, changed)) shelf.refresh(measure);
  }

  private async load(change: StrategyChange, condition: string, values: readonly unknown[]): Promise<StoredMeasure[]> {
    const loaded = await this.database.query<StoredMeasureRow>(
      `select m.id, m.code, m.version, v.facts, v.details, v.narrative, v.id as "versionId", v.from_on as "versionFrom"
       from measure m join measure_version v on v.measure_id = m.id and v.to_on is null
       where m.strategy_id = $1 ${condition}
       order by m.id`,
      [change.strategy.id, ...values],
    );
    const shelf = this.shelfOf(change);
    return loaded.map(({ facts, details, ...rest }) => shelf.keep({ ...rest, record: { facts, details } }));
  }
}

type StoredMeasureRow = Omit<StoredMeasure, 'record'> & MeasureRecord;
