import type { MilestoneAnswer } from '@wegmarke/api-client';
import { localizedText } from '@wegmarke/ui';
import { formatPreciseDay } from '@wegmarke/wording';
import { localizedFields } from '../../../pieces/entry-form/common-fields';
import type { ActionContext, ActionForm } from './action-form';

const START = 'start';
const END = 'end';

const isOpen = ({ actualOn, droppedOn, closedOn }: MilestoneAnswer): boolean =>
  actualOn === null && droppedOn === null && closedOn === null;

function milestoneOptions({ measure, words, language }: ActionContext) {
  return measure.milestones.filter(isOpen).map(({ key, title, role, baseline }) => {
    const name = title === null ? (role === END ? words.end : key) : localizedText(title, language);
    return { value: key, label: `${name} (${words.now(formatPreciseDay(baseline, language))})` };
  });
}

function startOption({ measure: { start }, words, language }: ActionContext) {
  const now = start === null ? '' : ` (${words.now(formatPreciseDay(start, language))})`;
  return { value: START, label: words.start + now };
}

export const rebaseline: ActionForm = {
  route: 'rebaseline',
  fields: (context) => {
    const { words, form, general } = context;
    const start = form.text('/what') === START;
    return [
      {
        kind: 'select',
        pointer: '/what',
        label: words.which,
        placeholder: general.choose,
        options: [...milestoneOptions(context), startOption(context)],
        required: true,
        local: true,
        also: ['/change/milestone'],
      },
      {
        kind: 'span',
        pointer: start ? '/change/start' : '/change/baseline',
        label: start ? words.start : words.baseline,
        required: !start,
        ...(start && { hint: words.startHint }),
      },
    ];
  },
  body: ({ decision, change }, { form }) => {
    const milestone = form.text('/what');
    if (milestone === START) return { change, decision };
    return { change: { milestone, ...(change as object) }, decision };
  },
};

/** A key of its own for a further step: `schritt-1`, `schritt-2` …; the screen never shows it. */
export function freeStepKey(taken: readonly string[]): string {
  const number = Array.from({ length: taken.length + 1 }, (_, index) => index + 1).find(
    (candidate) => !taken.includes(`schritt-${candidate}`),
  );
  return `schritt-${number ?? taken.length + 1}`;
}

export const addMilestone: ActionForm = {
  route: 'add-milestone',
  start: () => ({ milestone: { role: 'step' } }),
  fields: ({ words, general, form, measure }) => {
    const end = form.text('/milestone/role') === END;
    const mayEnd = measure.kind === 'one_off' && !measure.milestones.some(({ role }) => role === END);
    return [
      {
        kind: 'choice',
        pointer: '/milestone/role',
        label: words.role,
        options: [
          { value: 'step', label: words.step },
          { value: END, label: words.end, disabled: !mayEnd },
        ],
        also: ['/milestone/key'],
      },
      { ...localizedFields(general, '/milestone/title', words.stepTitle, { optional: end }) },
      { kind: 'span', pointer: '/milestone/baseline', label: words.firstBaseline, required: true },
      ...(end
        ? []
        : [
            {
              kind: 'check' as const,
              pointer: '/milestone/critical',
              label: words.critical,
              hint: words.criticalHint,
            },
          ]),
    ];
  },
  body: (answers, { form, measure }) => {
    const end = form.text('/milestone/role') === END;
    const key = end ? END : freeStepKey(measure.milestones.map(({ key: taken }) => taken));
    return { ...answers, milestone: { ...(answers['milestone'] as object), key, ...(end && { critical: true }) } };
  },
};

export const dropMilestone: ActionForm = {
  route: 'drop-milestone',
  fields: (context) => [
    {
      kind: 'select',
      pointer: '/milestone',
      label: context.words.milestone,
      placeholder: context.general.choose,
      options: milestoneOptions(context),
      required: true,
    },
    { kind: 'area', pointer: '/reason', label: context.words.reason, required: true },
  ],
};
