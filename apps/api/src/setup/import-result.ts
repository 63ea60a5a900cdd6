import type { Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';

import type { ImportOutcome } from '../import';
import type { ImportCountsDto, ImportResultDto } from './setup.dto';

export function importResultOf({ plan, applied }: ImportOutcome, language: Language): ImportResultDto {
  return {
    applicable: plan.applicable,
    applied,
    issues: plan.issues.map(({ section, row, column, code, data }) => {
      return { section, row, column, code, detail: problemSentence(code, data, language).detail };
    }),
    fields: countsOf(plan.fields),
    ministries: countsOf(plan.ministries),
    goals: countsOf(plan.goals),
    measures: countsOf(plan.measures),
  };
}

type Sorted = Readonly<Record<keyof ImportCountsDto, readonly unknown[]>>;

function countsOf({ create, update, unchanged }: Sorted): ImportCountsDto {
  return { create: create.length, update: update.length, unchanged: unchanged.length };
}
