import { fieldIssue, refuseIssues, type FieldIssue } from '@wegmarke/domain';

/** Where a value of the question stands, for the reader of an error. */
export const pointerTo = (name: string): string => `/query/${name}`;

/** One issue for every value that is not among the known ones. */
export function unknownValues(
  name: string,
  values: readonly string[] | undefined,
  known: readonly string[],
): readonly FieldIssue[] {
  return (values ?? [])
    .filter((value) => !known.includes(value))
    .map((value) => fieldIssue(pointerTo(name), 'filter-value-unknown', { value, known }));
}

/** The value as one of the known ones, or the default where none is given. Throws `filter-value-unknown`. */
export function choiceOf<T extends string>(
  name: string,
  value: string | undefined,
  known: readonly T[],
  otherwise: T,
): T {
  refuseIssues(unknownValues(name, value === undefined ? [] : [value], known));
  return known.find((one) => one === value) ?? otherwise;
}
