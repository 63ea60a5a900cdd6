import {
  COMPUTED_CLASSES,
  STATUS_CLASSES,
  type Breakdown,
  type ComputedClass,
  type Language,
  type StatusClass,
} from '@wegmarke/domain';
import { wordOf, type PageLink, type PartitionPart } from '@wegmarke/ui';

/** The nine status classes as parts of a whole, in their fixed order. */
export function statusParts(
  { status }: Pick<Breakdown, 'status'>,
  language: Language,
  linkOf: (value: StatusClass) => PageLink | null = () => null,
): PartitionPart[] {
  return STATUS_CLASSES.map((value) => {
    const mark = { axis: 'status', value } as const;
    return { key: value, word: wordOf(mark, language), count: status[value], mark, link: linkOf(value) };
  });
}

/** The computed courses as parts of a whole; `none` are those without a course. */
export function courseParts(
  { computed }: Pick<Breakdown, 'computed'>,
  language: Language,
  linkOf: (value: ComputedClass) => PageLink | null = () => null,
): PartitionPart[] {
  return COMPUTED_CLASSES.map((value) => {
    const mark = { axis: 'course', value } as const;
    return { key: value, word: wordOf(mark, language), count: computed[value], mark, link: linkOf(value) };
  });
}
