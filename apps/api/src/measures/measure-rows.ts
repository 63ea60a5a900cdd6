import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { DomainError, type LocalDate } from '@wegmarke/domain';
import { insertRows } from '../platform/insert-rows';
import type { StrategyChange } from '../strategy';
import { searchTextOf } from './search-text';
import type { StoredMeasure } from './stored-measure';

/** Saves measures many at a time: rows of `measure`, and of `measure_version` for the day of the change. */
@Injectable()
export class MeasureRows {
  constructor(private readonly database: Database) {}

  async insert(change: StrategyChange, added: readonly StoredMeasure[]): Promise<void> {
    const rows = added.map(({ id, code, version }) => ({
      id,
      strategy_id: change.strategy.id,
      code,
      version,
      recorded_at: change.at.toISOString(),
    }));
    await insertRows(this.database, 'measure', rows);
    await this.insertVersions(added);
  }

  /**
   * Raises the version of each measure and writes the version row of the day: a second change on one day replaces that
   * day's row, else the row in force is closed and a new one begins. Answers the measures as they stand now.
   * @throws DomainError `stale-version` if a measure was changed since it was loaded
   */
  async update(today: LocalDate, changed: readonly StoredMeasure[]): Promise<StoredMeasure[]> {
    if (changed.length === 0) return [];
    await this.raiseVersions(changed);
    const sameDay = changed.filter(({ versionFrom }) => versionFrom === today);
    const earlier = changed.filter(({ versionFrom }) => versionFrom < today);
    await this.replaceVersions(sameDay);
    await this.closeVersions(today, earlier);
    const begun = earlier.map((measure) => ({ ...measure, versionId: uuidV7(), versionFrom: today }));
    await this.insertVersions(begun);
    return [...sameDay, ...begun].map((measure) => ({ ...measure, version: measure.version + 1 }));
  }

  private async raiseVersions(changed: readonly StoredMeasure[]): Promise<void> {
    const raised = await this.database.query<{ id: string }>(
      `with expected as (select * from unnest($1::uuid[], $2::integer[]) as e(id, version)),
       raised as (
         update measure m set version = m.version + 1 from expected e
         where m.id = e.id and m.version = e.version returning m.id
       )
       select id from raised`,
      [changed.map(({ id }) => id), changed.map(({ version }) => version)],
    );
    if (raised.length === changed.length) return;
    const done = new Set(raised.map(({ id }) => id));
    const stale = changed.filter(({ id }) => !done.has(id)).map(({ code }) => code);
    throw new DomainError('stale-version', { measures: stale });
  }

  private async closeVersions(today: LocalDate, earlier: readonly StoredMeasure[]): Promise<void> {
    if (earlier.length === 0) return;
    await this.database.query('update measure_version set to_on = $1 where id = any($2::uuid[])', [
      today,
      earlier.map(({ versionId }) => versionId),
    ]);
  }

  private async insertVersions(measures: readonly StoredMeasure[]): Promise<void> {
    if (measures.length === 0) return;
    await this.database.query(
      `insert into measure_version
         (id, measure_id, from_on, facts, details, narrative, title_de, title_fr, search_de, search_fr)
       select id, measure_id, from_on, facts, details, narrative, title_de, title_fr, ${SEARCH_COLUMNS}
       from jsonb_to_recordset($1::jsonb) as r(${VERSION_FIELDS})`,
      [JSON.stringify(measures.map(versionRow))],
    );
  }

  private async replaceVersions(measures: readonly StoredMeasure[]): Promise<void> {
    if (measures.length === 0) return;
    await this.database.query(
      `update measure_version v
       set (facts, details, narrative, title_de, title_fr, search_de, search_fr)
         = (r.facts, r.details, r.narrative, r.title_de, r.title_fr, ${SEARCH_COLUMNS})
       from jsonb_to_recordset($1::jsonb) as r(${VERSION_FIELDS})
       where v.id = r.id`,
      [JSON.stringify(measures.map(versionRow))],
    );
  }
}

const VERSION_FIELDS = `id uuid, measure_id uuid, from_on date, facts jsonb, details jsonb, narrative jsonb,
  title_de text, title_fr text, heading_de text, body_de text, heading_fr text, body_fr text`;

const SEARCH_COLUMNS = `search_vector('german', heading_de, body_de), search_vector('french', heading_fr, body_fr)`;

function versionRow(measure: StoredMeasure): object {
  const { record } = measure;
  const [german, french] = [searchTextOf(record, 'de'), searchTextOf(record, 'fr')];
  return {
    id: measure.versionId,
    measure_id: measure.id,
    from_on: measure.versionFrom,
    facts: record.facts,
    details: record.details,
    narrative: measure.narrative,
    title_de: record.details.title.de,
    title_fr: record.details.title.fr,
    heading_de: german.title,
    body_de: german.body,
    heading_fr: french.title,
    body_fr: french.body,
  };
}
