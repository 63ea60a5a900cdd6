import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  establishedFacts,
  snapshotMeasure,
  type MeasureRecord,
  type ReportedWords,
  type SealedRound,
  type SnapshotMeasure,
} from '@wegmarke/domain';
import { contextOf, MeasureRepository, type StoredMeasure, type StrategyContext } from '../measures';
import type { StrategyChange } from '../strategy';
import type { EstablishedRecord } from './snapshot-state.entity';

/** One measure as the round establishes it: for the snapshot, and whole for the screens. */
export interface EstablishedMeasure {
  readonly measure: StoredMeasure;
  readonly versionId: string;
  readonly record: EstablishedRecord;
  readonly snapshot: SnapshotMeasure;
}

/** Puts together texts as known on the as-of day and the reports accepted up to the seal. */
@Injectable()
export class EstablishedMeasures {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
  ) {}

  async of(change: StrategyChange, context: StrategyContext, round: SealedRound): Promise<EstablishedMeasure[]> {
    const measures = await this.measures.listAll(change);
    const versions = await this.versionsOn(change, round);
    const words = await this.words(change, round);
    return measures.flatMap((measure) => {
      const version = versions.get(measure.id);
      if (!version) return [];
      const record = knownThen(version.record, measure.record);
      const told = words.get(measure.id) ?? null;
      const snapshot = snapshotMeasure(record, told, contextOf(context, measure.id), round);
      if (!snapshot) return [];
      const { narrative } = snapshot;
      const established = { facts: establishedFacts(record.facts, round), details: record.details, narrative };
      return [{ measure, versionId: version.id, record: established, snapshot }];
    });
  }

  private async versionsOn(change: StrategyChange, { asOfOn }: SealedRound): Promise<Map<string, VersionThen>> {
    const rows = await this.database.query<{ measureId: string; id: string } & MeasureRecord>(
      `select v.measure_id as "measureId", v.id, v.facts, v.details
       from measure_version v join measure m on m.id = v.measure_id
       where m.strategy_id = $1 and v.from_on <= $2 and (v.to_on is null or v.to_on > $2)`,
      [change.strategy.id, asOfOn],
    );
    return new Map(rows.map(({ measureId, id, facts, details }) => [measureId, { id, record: { facts, details } }]));
  }

  /** Of the newest report with text that counts in the round. */
  private async words(change: StrategyChange, { asOfOn }: SealedRound): Promise<Map<string, ReportedWords>> {
    const rows = await this.database.query<{ measureId: string; content: ReportedWords }>(
      `select distinct on (measure_id) measure_id as "measureId", content
       from status_report
       where strategy_id = $1 and state = 'accepted' and as_of_on <= $2 and content -> 'unchanged' = 'false'
       order by measure_id, as_of_on desc, accepted_on desc, sequence desc`,
      [change.strategy.id, asOfOn],
    );
    return new Map(rows.map(({ measureId, content }) => [measureId, content]));
  }
}

interface VersionThen {
  readonly id: string;
  readonly record: MeasureRecord;
}

/**
 * Texts, plan, goal and lead of then with everything the ministry has said since; the rules leave out what is too late.
 * The coordination judges what the round brought in while it is open, so its view is the one at the seal.
 */
function knownThen(then: MeasureRecord, now: MeasureRecord): MeasureRecord {
  const { word, cancelledOn } = now.facts;
  const { coordinatorView } = now.details;
  const provenance = { ...then.details.provenance, status: now.details.provenance.status };
  return { facts: { ...then.facts, word, cancelledOn }, details: { ...then.details, provenance, coordinatorView } };
}
