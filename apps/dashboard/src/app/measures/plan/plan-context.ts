import { computed, inject, type Signal } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { entryWords } from '../../pieces/entry-form/entry.words';
import type { EntryForm } from '../../pieces/entry-form/entry-form';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import { masterDataWords } from '../change/master-data.words';
import type { PlanContext } from './plan-fields';
import { planWords } from './plan.words';

/** What questions about new measures are made of. Call it where `inject()` may be called. */
export function injectPlanContext(form: () => EntryForm): Signal<PlanContext> {
  const [options, language] = [inject(LabelOptions), inject(LANGUAGE)];
  const [words, details, general] = [injectWords(planWords), injectWords(masterDataWords), injectWords(entryWords)];
  return computed(() => ({
    form: form(),
    words: words(),
    details: details(),
    general: general(),
    language: language(),
    ministries: options.ministries(),
    fields: options.fields(),
    goals: options.goals(),
    goalsOf: (field) => options.goalsOf(field),
  }));
}
