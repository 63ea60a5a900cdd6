import type { ChoiceOption } from '@wegmarke/ui/forms';
import type { Entries } from './entries';

interface Named {
  /** JSON pointer of the value in the body; a refusal that points at it or below is shown here. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Further pointers whose refusals are shown here. */
  readonly also?: readonly string[];
  /** Asked for, but not sent. */
  readonly local?: boolean;
}

/** One question of a form. */
export type LeafSpec = Named &
  (
    | { readonly kind: 'text'; readonly lang?: string; readonly mustBe?: string }
    | { readonly kind: 'area'; readonly lang?: string; readonly maxLength?: number }
    | { readonly kind: 'whole' }
    | { readonly kind: 'day' }
    | { readonly kind: 'span' }
    | { readonly kind: 'check' }
    | { readonly kind: 'select'; readonly options: readonly ChoiceOption[]; readonly placeholder?: string }
    | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[] }
    | { readonly kind: 'several'; readonly options: readonly ChoiceOption[] }
    | { readonly kind: 'measures'; readonly without: readonly string[] }
  );

/** Questions that belong together; an optional group without an answer is sent as null. */
export interface GroupSpec {
  readonly kind: 'group';
  readonly pointer: string;
  readonly legend?: string;
  readonly optional?: boolean;
  /** Shown on demand under these words; opens by itself when something in it is wrong. */
  readonly folded?: string;
  readonly fields: readonly FieldSpec[];
}

/** The same questions as often as needed. */
export interface ListSpec {
  readonly kind: 'list';
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly rowLabel: (number: number) => string;
  readonly add: string;
  readonly remove: (number: number) => string;
  /** So many rows stay at least. */
  readonly fewest?: number;
  readonly row: (at: string, index: number) => readonly FieldSpec[];
}

export type FieldSpec = LeafSpec | GroupSpec | ListSpec;

/** Every question on screen, in order, the rows of lists included. */
export function leavesOf(specs: readonly FieldSpec[], entries: Pick<Entries, 'rows'>): readonly LeafSpec[] {
  return specs.flatMap((spec): readonly LeafSpec[] => {
    if (spec.kind === 'group') return leavesOf(spec.fields, entries);
    if (spec.kind === 'list') return rowsOf(spec, entries).flatMap((row) => leavesOf(row, entries));
    return [spec];
  });
}

/** The questions of every row of a list. */
export function rowsOf({ pointer, row }: ListSpec, { rows }: Pick<Entries, 'rows'>): readonly (readonly FieldSpec[])[] {
  return Array.from({ length: rows[pointer] ?? 0 }, (_, index) => row(`${pointer}/${index}`, index));
}

/** DOM id of the control of a pointer. */
export const idOf = (pointer: string): string => `entry${pointer.replaceAll('/', '-')}`;
