import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  ATTENTION_KEYS,
  type AttentionReason,
  type CubeFilter,
  type FieldKey,
  type MeasureCode,
  type MinistryKey,
} from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';
import { filterConditions, statesOf, type StateSource } from '../strategy';
import type { AttentionItemDto } from './overview.dto';

export const LONGEST_ATTENTION_LIST = 200;

export interface AttentionList {
  readonly items: AttentionItemDto[];
  readonly total: number;
}

interface Row {
  measure_id: string;
  code: MeasureCode;
  ministry: MinistryKey;
  field: FieldKey;
  attention: AttentionReason[];
  total: number;
  title_de: string;
  title_fr: string | null;
}

/** Measures that call for attention, the most severe first, then those that do so longest. */
@Injectable()
export class AttentionQueries {
  constructor(private readonly database: Database) {}

  async list(source: StateSource, filter: CubeFilter): Promise<AttentionList> {
    const bindings = new Bindings();
    const narrower = [`s.attention <> '[]'::jsonb`, ...filterConditions(filter, bindings)];
    const keys = bindings.bind([...ATTENTION_KEYS], 'text[]');
    const sql = `
      select called.*, v.title_de, v.title_fr
      from (
        select s.measure_id, s.version_id, s.code, s.ministry, s.field, s.attention,
               (count(*) over ())::integer as total,
               array_position(${keys}, s.attention -> 0 ->> 'key') as severity,
               s.attention -> 0 ->> 'since' as since
        from ${statesOf(source, bindings, narrower)}
        order by severity, since, code_order(s.code) collate "C", s.code
        limit ${LONGEST_ATTENTION_LIST}
      ) called
      join measure_version v on v.id = called.version_id
      order by called.severity, called.since, code_order(called.code) collate "C", called.code`;
    const rows = await this.database.query<Row>(sql, bindings.values);
    return { items: rows.map(itemOf), total: rows[0]?.total ?? 0 };
  }
}

function itemOf({ measure_id, code, title_de, title_fr, ministry, field, attention }: Row): AttentionItemDto {
  return {
    measure: { id: measure_id, code, title: { de: title_de, fr: title_fr } },
    lead: ministry,
    field,
    reasons: attention,
  };
}
