import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { timelineOf, type LocalDate } from '@wegmarke/domain';
import { insertRows } from '../../platform/insert-rows';
import type { StrategyChange } from '../../strategy';
import { MeasureRepository } from '../measure.repository';
import type { StoredMeasure } from '../stored-measure';
import { planRewrite, type RewritePlan } from './rewrite-plan';
import { contextOf, RuleContexts, type StrategyContext } from './rule-contexts';
import { stateColumns, type StateRow } from './state-row';

/** Measures per round trip: keeps memory level when a seal touches all of a large strategy. */
const MEASURES_PER_BATCH = 500;

/** Keeps `measure_state` true: the timelines of all measures a change touched, computed anew from today on. */
@Injectable()
export class TimelineWriter {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly contexts: RuleContexts,
  ) {}

  /** Rewrites what the change touched. Called once, before its commit. */
  async rewriteTouched(change: StrategyChange): Promise<void> {
    const { touched, allTouched } = this.measures.shelfOf(change);
    const measures = allTouched
      ? await this.measures.listAll(change)
      : await this.measures.listByIds(change, [...touched]);
    if (measures.length === 0) return;
    const context = await this.contexts.load(change, allTouched ? null : measures.map(({ id }) => id));
    for (let at = 0; at < measures.length; at += MEASURES_PER_BATCH) {
      await this.rewrite(change, measures.slice(at, at + MEASURES_PER_BATCH), context);
    }
  }

  private async rewrite(
    change: StrategyChange,
    measures: readonly StoredMeasure[],
    context: StrategyContext,
  ): Promise<void> {
    const stored = await this.storedFrom(change.today, measures);
    const plans = measures.map((measure) => ({
      measureId: measure.id,
      plan: planRewrite(change.today, stored.get(measure.id) ?? [], this.freshRows(change, measure, context)),
    }));
    await this.remove(plans);
    await this.end(plans);
    await insertRows(
      this.database,
      'measure_state',
      plans.flatMap(({ plan }) => plan.added),
    );
  }

  private freshRows(change: StrategyChange, measure: StoredMeasure, context: StrategyContext): StateRow[] {
    const { facts } = measure.record;
    // A measure of the first import may have been known before it was entered; nothing is stored of it yet.
    const from = this.measures.shelfOf(change).wasAdded(measure.id) ? facts.recordedOn : change.today;
    return timelineOf(facts, contextOf(context, measure.id), from).map(({ from, to, state }) => ({
      strategy_id: change.strategy.id,
      measure_id: measure.id,
      version_id: measure.versionId,
      from_on: from,
      to_on: to,
      ...stateColumns(measure, state),
    }));
  }

  private async storedFrom(today: LocalDate, measures: readonly StoredMeasure[]): Promise<Map<string, StateRow[]>> {
    const rows = await this.database.query<{ row: StateRow }>(
      `select to_jsonb(s) as row from measure_state s
       where measure_id = any($1::uuid[]) and (to_on is null or to_on > $2)`,
      [measures.map(({ id }) => id), today],
    );
    const byMeasure = new Map<string, StateRow[]>();
    for (const { row } of rows) {
      const known = byMeasure.get(row.measure_id);
      if (known) known.push(row);
      else byMeasure.set(row.measure_id, [row]);
    }
    return byMeasure;
  }

  private async remove(plans: readonly MeasurePlan[]): Promise<void> {
    const removed = plans.flatMap(({ measureId, plan }) => plan.removed.map((from) => ({ measureId, from })));
    if (removed.length === 0) return;
    await this.database.query(
      `delete from measure_state s using unnest($1::uuid[], $2::date[]) as r(measure_id, from_on)
       where s.measure_id = r.measure_id and s.from_on = r.from_on`,
      [removed.map(({ measureId }) => measureId), removed.map(({ from }) => from)],
    );
  }

  private async end(plans: readonly MeasurePlan[]): Promise<void> {
    const ended = plans.flatMap(({ measureId, plan }) => (plan.end ? [{ measureId, ...plan.end }] : []));
    if (ended.length === 0) return;
    await this.database.query(
      `update measure_state s set to_on = r.to_on
       from unnest($1::uuid[], $2::date[], $3::date[]) as r(measure_id, from_on, to_on)
       where s.measure_id = r.measure_id and s.from_on = r.from_on`,
      [ended.map(({ measureId }) => measureId), ended.map(({ from }) => from), ended.map(({ to }) => to)],
    );
  }
}

interface MeasurePlan {
  readonly measureId: string;
  readonly plan: RewritePlan;
}
