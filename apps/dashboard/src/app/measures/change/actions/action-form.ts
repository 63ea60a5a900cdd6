import type { MeasureDetail } from '@wegmarke/api-client';
import type { FieldKey, Language, LocalDate } from '@wegmarke/domain';
import type { Translated } from '@wegmarke/ui';
import type { ChoiceOption } from '@wegmarke/ui/forms';
import type { EntryForm } from '../../../pieces/entry-form/entry-form';
import type { entryWords } from '../../../pieces/entry-form/entry.words';
import type { FieldSpec } from '../../../pieces/entry-form/field-spec';
import type { actionWords } from './action.words';

/** What an action's questions are made of. */
export interface ActionContext {
  readonly measure: MeasureDetail;
  readonly form: EntryForm;
  readonly words: Translated<(typeof actionWords)['de']>;
  readonly general: Translated<(typeof entryWords)['de']>;
  readonly language: Language;
  readonly today: LocalDate;
  /** Ministries that exist today. */
  readonly ministries: readonly ChoiceOption[];
  readonly fields: readonly ChoiceOption[];
  readonly goalsOf: (field: FieldKey) => readonly ChoiceOption[];
}

/** One action as its page needs it: where it is sent and what is asked. */
export interface ActionForm {
  /** Last part of its address in the API. */
  readonly route: string;
  readonly fields: (context: ActionContext) => readonly FieldSpec[];
  /** Answers the form begins with. */
  readonly start?: (context: Pick<ActionContext, 'measure' | 'today'>) => unknown;
  /** The body where it is not simply the answers. */
  readonly body?: (answers: Record<string, unknown>, context: ActionContext) => unknown;
}
