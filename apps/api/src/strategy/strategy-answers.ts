import { courseRulesOn, DEFAULT_COURSE_RULES, type LocalDate } from '@wegmarke/domain';

import type { CourseRulesDto, FieldDto, RoundDto, StrategySummaryDto } from './strategies.dto';
import type { FieldRow, RoundRow, RulesRow, StrategyRow } from './strategies.queries';

export function summaryOf({ key, title, adopted_on, revision, sample }: StrategyRow): StrategySummaryDto {
  return { key, title, adoptedOn: adopted_on, revision: Number(revision), sampleData: sample };
}

export function fieldOf(row: FieldRow): FieldDto {
  const { key, number, provenance, sources } = row;
  return {
    key,
    number,
    name: { de: row.name_de, fr: row.name_fr },
    nameFrLevel: row.name_fr_level,
    description: row.description_de === null ? null : { de: row.description_de, fr: row.description_fr },
    provenance,
    sources,
  };
}

export function roundOf(row: RoundRow): RoundDto {
  return {
    id: row.id,
    key: row.key,
    state: row.state,
    asOfOn: row.as_of_on,
    period: { from: row.period_from, to: row.period_to },
    openedOn: row.opened_on,
    deadlineOn: row.deadline_on,
    sealedOn: row.sealed_on,
    publishedOn: row.published_on,
  };
}

/** The thresholds in force on the day. */
export function rulesOn(rows: readonly RulesRow[], day: LocalDate): CourseRulesDto {
  const rules = rows.map(({ key, valid_from, thresholds }) => ({ ...thresholds, key, validFrom: valid_from }));
  return courseRulesOn(rules.length > 0 ? rules : [DEFAULT_COURSE_RULES], day);
}
