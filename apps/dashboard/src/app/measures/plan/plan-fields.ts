import { MEASURE_KINDS, type FieldKey, type Language } from '@wegmarke/domain';
import type { Translated } from '@wegmarke/ui';
import type { ChoiceOption } from '@wegmarke/ui/forms';
import { KIND_WORDS } from '@wegmarke/wording';
import { localizedFields } from '../../pieces/entry-form/common-fields';
import type { EntryForm } from '../../pieces/entry-form/entry-form';
import type { entryWords } from '../../pieces/entry-form/entry.words';
import type { FieldSpec } from '../../pieces/entry-form/field-spec';
import { masterDataFields, withNewThemes } from '../change/master-data-fields';
import type { masterDataWords } from '../change/master-data.words';
import type { planWords } from './plan.words';

export interface PlanContext {
  readonly form: EntryForm;
  readonly words: Translated<(typeof planWords)['de']>;
  readonly details: Translated<(typeof masterDataWords)['de']>;
  readonly general: Translated<(typeof entryWords)['de']>;
  readonly language: Language;
  readonly ministries: readonly ChoiceOption[];
  readonly fields: readonly ChoiceOption[];
  readonly goals: readonly ChoiceOption[];
  readonly goalsOf: (field: FieldKey) => readonly ChoiceOption[];
}

const END = 'end';

/** The questions about one new measure whose plan stands at `at` in the body. */
export function planFields(context: PlanContext, at: string): readonly FieldSpec[] {
  const { words, general, form, language } = context;
  const [lead, goal] = [form.text(`${at}/lead`), form.text(`${at}/goal`)];
  const [title, ...details] = masterDataFields(
    {
      words: context.details,
      general,
      language,
      ministries: context.ministries.filter(({ value }) => value !== lead),
      goals: context.goals.filter(({ value }) => value !== goal),
      themes: [],
    },
    `${at}/details`,
  );
  return [
    { kind: 'text', pointer: `${at}/code`, label: words.code, hint: words.codeHint, required: true },
    ...(title === undefined ? [] : [title]),
    select(`${at}/field`, words.field, context.fields, general.choose),
    {
      kind: 'select',
      pointer: `${at}/goal`,
      label: words.goal,
      placeholder: words.noGoal,
      options: context.goalsOf(form.text(`${at}/field`) as FieldKey),
    },
    select(`${at}/lead`, words.lead, context.ministries, general.choose),
    {
      kind: 'choice',
      pointer: `${at}/kind`,
      label: words.kind,
      required: true,
      options: MEASURE_KINDS.map((value) => ({ value, label: KIND_WORDS[language][value] })),
    },
    { kind: 'span', pointer: `${at}/start`, label: words.start, hint: words.startHint },
    milestoneList(context, `${at}/milestones`),
    { kind: 'group', pointer: `${at}/details`, folded: words.more, fields: details },
  ];
}

function select(pointer: string, label: string, options: readonly ChoiceOption[], placeholder: string): FieldSpec {
  return { kind: 'select', pointer, label, options, placeholder, required: true };
}

function milestoneList({ words, general, form }: PlanContext, pointer: string): FieldSpec {
  return {
    kind: 'list',
    pointer,
    label: words.milestones,
    hint: words.milestonesHint,
    rowLabel: words.milestone,
    add: words.addMilestone,
    remove: words.removeMilestone,
    row: (at) => {
      const isEnd = form.text(`${at}/role`) === END;
      return [
        {
          kind: 'select',
          pointer: `${at}/role`,
          label: words.role,
          placeholder: general.choose,
          required: true,
          also: [`${at}/key`],
          options: [
            { value: 'step', label: words.step },
            { value: END, label: words.end },
          ],
        },
        localizedFields(general, `${at}/title`, words.stepTitle, { optional: isEnd }),
        { kind: 'span', pointer: `${at}/baseline`, label: words.baseline, required: true },
        ...(isEnd ? [] : [{ kind: 'check' as const, pointer: `${at}/critical`, label: words.critical }]),
      ];
    },
  };
}

interface AnsweredPlan {
  readonly field: string | null;
  readonly goal: string | null;
  readonly milestones: readonly { readonly role: string | null }[];
  readonly details: { readonly participants: readonly string[]; readonly themes: readonly string[] };
  readonly lead: string | null;
}

/** The plan as it is sent: keys of milestones counted here, a goal only where it lies in the field, no lead taking part. */
export function planOf(answers: unknown, { form, goalsOf }: PlanContext, at: string): unknown {
  const plan = answers as AnsweredPlan;
  const goals = goalsOf((plan.field ?? '') as FieldKey).map(({ value }) => value);
  const details = {
    ...plan.details,
    participants: plan.details.participants.filter((ministry) => ministry !== plan.lead),
    themes: withNewThemes(plan.details.themes, form.text(`${at}/details/newThemes`)),
  };
  const milestones = plan.milestones.map((milestone, index) =>
    milestone.role === END ? { ...milestone, key: END, critical: true } : { ...milestone, key: `schritt-${index + 1}` },
  );
  return { ...plan, goal: plan.goal !== null && goals.includes(plan.goal) ? plan.goal : null, details, milestones };
}
