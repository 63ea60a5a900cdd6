import { COURSES } from '@wegmarke/domain';
import { COURSE_WORDS } from '@wegmarke/wording';
import type { ActionForm } from './action-form';

export const replaceMeasure: ActionForm = {
  route: 'replace',
  fields: ({ words, measure }) => [
    {
      kind: 'measures',
      pointer: '/successors',
      label: words.successors,
      hint: words.successorsHint,
      without: [measure.code],
      required: true,
    },
  ],
};

export const resumeMeasure: ActionForm = { route: 'resume', fields: () => [] };

/** Not to be undone: the code is typed, not clicked. */
export const cancelMeasure: ActionForm = {
  route: 'cancel',
  fields: ({ words, measure }) => [
    { kind: 'area', pointer: '/reason', label: words.reason, required: true },
    {
      kind: 'text',
      pointer: '/confirmation',
      label: words.confirmCode(measure.code),
      mustBe: measure.code,
      local: true,
    },
  ],
};

export const setCoordinatorView: ActionForm = {
  route: 'coordinator-view',
  start: ({ measure: { course } }) => ({ course: course.coordinator?.course, note: course.coordinator?.note }),
  fields: ({ words, language }) => [
    {
      kind: 'choice',
      pointer: '/course',
      label: words.course,
      options: COURSES.map((value) => ({ value, label: COURSE_WORDS[language][value] })),
      required: true,
    },
    { kind: 'area', pointer: '/note', label: words.note, hint: words.noteHint, required: true },
  ],
};

export const confirmImplemented: ActionForm = { route: 'confirm-implemented', fields: () => [] };

export const reopenImplemented: ActionForm = {
  route: 'reopen-implemented',
  fields: ({ words }) => [{ kind: 'area', pointer: '/reason', label: words.reason, required: true }],
};
