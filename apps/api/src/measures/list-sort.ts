import { COURSES, HORIZONS, refuseIssues, STATUS_CLASSES, type Language } from '@wegmarke/domain';

import type { Bindings } from '../platform/bindings';
import { unknownValues } from '../strategy';
import { SORT_KEYS, type SortKey } from './measure-list-query.dto';

/** One key of an order: an expression over `s` (state), `v` (version) and the labels' tables, never text from outside. */
export interface SortTerm {
  readonly key: SortKey;
  readonly descending: boolean;
  readonly expression: string;
  readonly type: 'text' | 'integer' | 'date';
  /** The expression reads `v`. */
  readonly ofTexts: boolean;
}

type Expression = (bindings: Bindings, language: Language) => Pick<SortTerm, 'expression' | 'type' | 'ofTexts'>;

const text = (expression: string, ofTexts: boolean) =>
  ({ expression: `(${expression}) collate "C"`, type: 'text', ofTexts }) as const;
const number = (expression: string) => ({ expression, type: 'integer', ofTexts: false }) as const;
/** The fixed order of a union; what has no value comes last. */
const position = (column: string, values: readonly string[], bindings: Bindings) =>
  number(`array_position(${bindings.bind(values, 'text[]')}, ${column})`);

const EXPRESSIONS: Readonly<Record<SortKey, Expression>> = {
  code: () => text('code_order(s.code)', false),
  title: (_, language) =>
    text(language === 'fr' ? 'plain(coalesce(v.title_fr, v.title_de))' : 'plain(v.title_de)', true),
  field: () => number('(select f.number from action_field f where f.strategy_id = s.strategy_id and f.key = s.field)'),
  lead: () => number('(select m.position from ministry m where m.key = s.ministry)'),
  status: (bindings) => position('s.status', STATUS_CLASSES, bindings),
  computed: (bindings) => position('s.computed', COURSES, bindings),
  reported: (bindings) => position('s.reported', COURSES, bindings),
  horizon: (bindings) => position('s.horizon', HORIZONS, bindings),
  endsOn: () => ({ expression: 's.ends_on', type: 'date', ofTexts: false }),
};

/** `-endsOn,code` as terms; the code is always the last one, so that no two measures are alike. Throws `filter-value-unknown`. */
export function sortTerms(sort: string | undefined, language: Language, bindings: Bindings): SortTerm[] {
  const named = (sort ?? 'code')
    .split(',')
    .map((part) => ({ key: part.replace(/^-/, ''), descending: part.startsWith('-') }));
  refuseIssues(
    unknownValues(
      'sort',
      named.map(({ key }) => key),
      SORT_KEYS,
    ),
  );
  const complete = named.some(({ key }) => key === 'code') ? named : [...named, { key: 'code', descending: false }];
  const once = complete.filter(({ key }, index) => complete.findIndex((other) => other.key === key) === index);
  return once.map(({ key, descending }) => {
    const known = key as SortKey;
    return { key: known, descending, ...EXPRESSIONS[known](bindings, language) };
  });
}

/** The order of columns `k0`, `k1` … that hold the terms' values; what has no value comes last either way. */
export function orderBy(terms: readonly SortTerm[]): string {
  return terms.map(({ descending }, index) => `k${index} ${descending ? 'desc' : 'asc'} nulls last`).join(', ');
}
