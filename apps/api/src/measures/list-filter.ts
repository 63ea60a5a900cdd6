import {
  ATTENTION_KEYS,
  DomainError,
  FIGURE_KEYS,
  figureSelection,
  refuseIssues,
  type CubeFilter,
  type FieldIssue,
} from '@wegmarke/domain';

import type { Bindings } from '../platform/bindings';
import {
  anyFilterCondition,
  choiceOf,
  cubeFilterOf,
  filterConditions,
  isOneOf,
  NONE,
  unknownValues,
  type FilterNames,
} from '../strategy';
import type { MeasureFilterDto } from './measure-list-query.dto';
import { searchCondition } from './list-search';

/** Which measures a list holds, read and understood. */
export interface ListFilter {
  readonly cube: CubeFilter;
  readonly figure: readonly CubeFilter[] | null;
  readonly participating?: readonly string[];
  readonly goal?: readonly (string | null)[];
  /** A goal the measure serves besides its main one. */
  readonly furtherGoal?: string;
  readonly theme?: readonly string[];
  readonly attention?: readonly string[];
  readonly words: string | null;
}

/** Throws `filter-value-unknown` and `figure-without-list`. */
export function listFilterOf(question: MeasureFilterDto, names: FilterNames): ListFilter {
  const { participating, goal, theme, attention, q } = question;
  const cube = cubeFilterOf(question, names);
  refuseIssues(issuesOf(question, names));
  return {
    cube,
    figure: figureOf(question),
    ...(participating && { participating }),
    ...(goal && { goal: goal.map((code) => (code === NONE ? null : code)) }),
    ...(theme && { theme }),
    ...(attention && { attention }),
    words: q?.trim() || null,
  };
}

function issuesOf({ participating, goal, attention }: MeasureFilterDto, names: FilterNames): FieldIssue[] {
  return [
    ...unknownValues('participating', participating, names.ministries),
    ...unknownValues('goal', goal, [...names.goals, NONE]),
    ...unknownValues('attention', attention, ATTENTION_KEYS),
  ];
}

/** The list behind a number is the numerator unless another part is named. */
function figureOf({ figure, in: within }: MeasureFilterDto): readonly CubeFilter[] | null {
  if (figure === undefined && within === undefined) return null;
  const key = choiceOf('figure', figure ?? '', FIGURE_KEYS, 'implemented');
  const selection = figureSelection(key, within ?? 'numerator');
  if (selection === null) throw new DomainError('figure-without-list', { figure: key, in: within ?? 'numerator' });
  return selection;
}

/** The filter as conditions on `s` (state) and `v` (version). */
export function listConditions(filter: ListFilter, bindings: Bindings): string[] {
  const { cube, figure, participating, goal, furtherGoal, theme, attention, words } = filter;
  return [
    ...filterConditions(cube, bindings),
    ...(figure ? [anyFilterCondition(figure, bindings)] : []),
    ...(participating ? [`s.participants && ${bindings.bind(participating, 'text[]')}`] : []),
    ...(goal ? [isOneOf('s.goal', goal, bindings)] : []),
    ...(furtherGoal ? [`v.details -> 'furtherGoals' ? ${bindings.bind(furtherGoal, 'text')}`] : []),
    ...(theme ? [`v.details -> 'themes' ?| ${bindings.bind(theme, 'text[]')}`] : []),
    ...(attention ? [`jsonb_path_query_array(s.attention, '$[*].key') ?| ${bindings.bind(attention, 'text[]')}`] : []),
    ...(words ? [searchCondition(words, bindings)] : []),
  ];
}

/** Whether a condition or an order reads the texts of a measure. */
export const readsTexts = ({ theme, furtherGoal, words }: ListFilter): boolean =>
  theme !== undefined || furtherGoal !== undefined || words !== null;
