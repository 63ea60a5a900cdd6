import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  Course,
  Effect,
  FieldKey,
  Horizon,
  LocalDate,
  MinistryKey,
  ReportState,
  StatusClass,
} from '@wegmarke/domain';

import type { ChangeDto } from './measure-detail.dto';
import type { StoredReason } from './state-columns';

export interface IntervalRow {
  from_on: LocalDate;
  to_on: LocalDate | null;
  status: StatusClass;
  computed: Course | null;
  computed_because: StoredReason | null;
  reported: Course | null;
  effect: Effect;
  report: ReportState | null;
  expired: boolean;
  ministry: MinistryKey;
  field: FieldKey;
  horizon: Horizon;
}

@Injectable()
export class MeasureHistoryQueries {
  constructor(private readonly database: Database) {}

  intervals(measureId: string): Promise<IntervalRow[]> {
    return this.database.query<IntervalRow>(
      `select from_on, to_on, status, computed, computed_because, reported, effect, report, expired, ministry, field, horizon
       from measure_state where measure_id = $1 order by from_on`,
      [measureId],
    );
  }

  /** Out of the journal, latest first, up to the day. Values and persons stay there. */
  changes(measureId: string, until: LocalDate): Promise<ChangeDto[]> {
    return this.database.query<ChangeDto>(
      `select (at at time zone 'Europe/Berlin')::date as "on", action as kind,
              new_value -> 'decision' ->> 'documentNumber' as "documentNumber", new_value ->> 'reason' as reason,
              array(select name from jsonb_object_keys(new_value) as name where name not in ('decision', 'reason')) as changed
       from audit_entry
       where subject_type = 'measure' and subject_id = $1 and (at at time zone 'Europe/Berlin')::date <= $2
       order by position desc`,
      [measureId, until],
    );
  }
}
