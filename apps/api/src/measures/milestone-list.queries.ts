import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  CubeFilter,
  FieldKey,
  LocalizedText,
  MeasureCode,
  MeasureDetails,
  MeasureFacts,
  MinistryKey,
} from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';
import { filterConditions, statesOf, type StateSource } from '../strategy';

export interface MilestoneFilter {
  readonly cube: CubeFilter;
  /** Only kept, only not kept, or both. */
  readonly kept: boolean | null;
}

export interface MeasureWithMilestones {
  id: string;
  code: MeasureCode;
  title: LocalizedText;
  ministry: MinistryKey;
  field: FieldKey;
  facts: MeasureFacts;
  milestone_titles: MeasureDetails['milestoneTitles'];
}

const count = (kept: boolean | null): string =>
  kept === null ? 's.milestones_due' : kept ? 's.milestones_kept' : '(s.milestones_due - s.milestones_kept)';

/** Measures that hold milestones of the list; which of their milestones these are, the domain says. */
@Injectable()
export class MilestoneListQueries {
  constructor(private readonly database: Database) {}

  /** The number the list is as long as: the same sum as in the cube. */
  async total(source: StateSource, { cube, kept }: MilestoneFilter): Promise<number> {
    const bindings = new Bindings();
    const states = statesOf(source, bindings, filterConditions(cube, bindings));
    const [row] = await this.database.query<{ total: number }>(
      `select coalesce(sum(${count(kept)}), 0)::integer as total from ${states}`,
      bindings.values,
    );
    return row?.total ?? 0;
  }

  /** In the order of their codes, beginning with the one that `from` names; every one holds at least one of them. */
  measures(
    source: StateSource,
    { cube, kept }: MilestoneFilter,
    from: string | null,
    limit: number,
  ): Promise<MeasureWithMilestones[]> {
    const bindings = new Bindings();
    const narrower = [`${count(kept)} > 0`, ...filterConditions(cube, bindings)];
    if (from !== null)
      narrower.push(`code_order(s.code) collate "C" >= code_order(${bindings.bind(from, 'text')}) collate "C"`);
    const facts = source.kind === 'day' ? 'v.facts' : `s.record -> 'facts'`;
    return this.database.query<MeasureWithMilestones>(
      `select s.measure_id as id, s.code, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title, s.ministry,
              s.field, ${facts} as facts, v.details -> 'milestoneTitles' as milestone_titles
       from ${statesOf(source, bindings, narrower, 'with texts')}
       order by code_order(s.code) collate "C", s.code
       limit ${bindings.bind(limit, 'integer')}`,
      bindings.values,
    );
  }
}
