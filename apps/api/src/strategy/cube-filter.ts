import {
  COURSES,
  EFFECTS,
  HORIZONS,
  MEASURE_KINDS,
  refuseIssues,
  REPORT_STATES,
  STATUS_CLASSES,
  type CubeFilter,
  type FieldIssue,
} from '@wegmarke/domain';

import type { FilterNames } from './filter-names.reader';
import { unknownValues } from './question-values';

/** The filters of a question as they stand in its address. */
export interface FilterQuestion {
  readonly field?: readonly string[];
  readonly ministry?: readonly string[];
  readonly horizon?: readonly string[];
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly computed?: readonly string[];
  readonly reported?: readonly string[];
  readonly effect?: readonly string[];
  readonly report?: readonly string[];
  readonly expired?: string;
}

/** What stands for "has none" in an address. */
export const NONE = 'none';
const orNone = (values: readonly string[]): readonly string[] => [...values, NONE];

/** The same filter in the domain's words. Throws `filter-value-unknown` for everything it does not know, all at once. */
export function cubeFilterOf(question: FilterQuestion, names: FilterNames): CubeFilter {
  refuseIssues(issuesOf(question, names));
  const { field, ministry, horizon, kind, status, computed, reported, effect, report, expired } = question;
  const given = {
    field,
    ministry,
    horizon,
    kind,
    status,
    effect,
    computed: computed?.map(withoutNone),
    reported: reported?.map(withoutNone),
    report: report?.map(withoutNone),
    expired: expired === undefined ? undefined : expired === 'true',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as CubeFilter;
}

function issuesOf(question: FilterQuestion, names: FilterNames): FieldIssue[] {
  return [
    ...unknownValues('field', question.field, names.fields),
    ...unknownValues('ministry', question.ministry, names.ministries),
    ...unknownValues('horizon', question.horizon, HORIZONS),
    ...unknownValues('kind', question.kind, MEASURE_KINDS),
    ...unknownValues('status', question.status, STATUS_CLASSES),
    ...unknownValues('computed', question.computed, orNone(COURSES)),
    ...unknownValues('reported', question.reported, orNone(COURSES)),
    ...unknownValues('effect', question.effect, EFFECTS),
    ...unknownValues('report', question.report, orNone(REPORT_STATES)),
    ...unknownValues('expired', question.expired === undefined ? [] : [question.expired], ['true', 'false']),
  ];
}

const withoutNone = (value: string): string | null => (value === NONE ? null : value);
