import type { Language } from '@wegmarke/domain';
import { COMPUTED_WORDS, EFFECT_WORDS, REPORT_WORDS, STATUS_WORDS } from '@wegmarke/wording';
import type { AxisMark } from './drawings';

/** The word of a value; the domain's wording, never another one. */
export function wordOf(mark: AxisMark, language: Language): string {
  switch (mark.axis) {
    case 'status':
      return STATUS_WORDS[language][mark.value];
    case 'course':
      return COMPUTED_WORDS[language][mark.value];
    case 'report':
      return REPORT_WORDS[language][mark.value];
    case 'effect':
      return EFFECT_WORDS[language][mark.value];
  }
}

/** The colour of symbols and thin lines: at least 3 : 1 on the page. */
export function inkOf({ axis, value }: AxisMark): string {
  return `var(--wm-${axis}-${value}-ink)`;
}

/** The colour of numbers on an area of this value: at least 4.5 : 1. */
export function textOn({ axis, value }: AxisMark): string {
  return `var(--wm-${axis}-${value}-on, var(--wm-text))`;
}

/** The colour of areas; neighbours in a partition are also told apart by a gap and, where needed, a pattern. */
export function fillOf({ axis, value }: AxisMark): string {
  return `var(--wm-${axis}-${value}, var(--wm-${axis}-${value}-ink))`;
}
