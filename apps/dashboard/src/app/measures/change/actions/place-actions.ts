import { MEASURE_KINDS, type FieldKey } from '@wegmarke/domain';
import { KIND_WORDS } from '@wegmarke/wording';
import type { ActionContext, ActionForm } from './action-form';

export const changeGoal: ActionForm = {
  route: 'change-goal',
  start: ({ measure }) => ({ goal: measure.goal?.code ?? null }),
  fields: ({ words, goalsOf, measure }) => [
    {
      kind: 'select',
      pointer: '/goal',
      label: words.goal,
      placeholder: words.noGoal,
      options: goalsOf(measure.field),
    },
  ],
};

export const changeField: ActionForm = {
  route: 'change-field',
  fields: ({ words, general, fields, goalsOf, form, measure }) => [
    {
      kind: 'select',
      pointer: '/field',
      label: words.field,
      placeholder: general.choose,
      options: fields.filter(({ value }) => value !== measure.field),
      required: true,
    },
    {
      kind: 'select',
      pointer: '/goal',
      label: words.goalOfField,
      placeholder: words.noGoal,
      options: goalsOf(form.text('/field') as FieldKey),
    },
  ],
  // A goal chosen before the field was changed again is not shown any more.
  body: (answers, { form, goalsOf }) => {
    const goals = goalsOf(form.text('/field') as FieldKey).map(({ value }) => value);
    return { ...answers, goal: goals.includes(form.text('/goal')) ? form.text('/goal') : null };
  },
};

export const changeKind: ActionForm = {
  route: 'change-kind',
  start: ({ measure }) => ({ kind: measure.kind }),
  fields: ({ words, language }) => [
    {
      kind: 'choice',
      pointer: '/kind',
      label: words.kind,
      options: MEASURE_KINDS.map((value) => ({ value, label: KIND_WORDS[language][value] })),
    },
  ],
};

const handOver = (route: string, label: (context: ActionContext) => string): ActionForm => ({
  route,
  start: ({ today }) => ({ effectiveOn: today }),
  fields: (context) => [
    {
      kind: 'select',
      pointer: '/to',
      label: label(context),
      placeholder: context.general.choose,
      options: context.ministries.filter(({ value }) => value !== context.measure.lead),
      required: true,
    },
    {
      kind: 'day',
      pointer: '/effectiveOn',
      label: context.words.effectiveOn,
      hint: context.words.effectiveHint,
      required: true,
    },
  ],
});

export const handOverLead = handOver('hand-over-lead', ({ words }) => words.to);
export const offerLead = handOver('offer-lead', ({ words }) => words.offerTo);
