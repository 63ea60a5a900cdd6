import type { Rebaseline } from '@wegmarke/domain';

import { Refusal } from '../../platform/problem/refusal';
import type { RebaselineChangeDto } from './decisions.dto';

/** @throws Refusal `invalid-input` where the body names neither a milestone with its day nor the start, or both */
export function rebaselineOf({ milestone, baseline, start }: RebaselineChangeDto): Rebaseline {
  if (start !== undefined) {
    if (milestone !== undefined) throw refused('/change/milestone', 'unknown-field');
    if (baseline !== undefined) throw refused('/change/baseline', 'unknown-field');
    return { start };
  }
  if (milestone === undefined) throw refused('/change/milestone', 'is-defined');
  if (baseline === undefined) throw refused('/change/baseline', 'is-defined');
  return { milestone, baseline };
}

const refused = (pointer: string, code: string): Refusal => new Refusal('invalid-input', [{ pointer, code }]);
