import type { CourseVerdict, Language } from '@wegmarke/domain';
import { typeset } from '../format/typography';
import type { MilestoneTitle } from './reason-clause';
import { reasonSentence } from './reason-sentence';

const NO_COURSE: Readonly<Record<Language, string>> = {
  de: 'In diesem Umsetzungsstand hat die Maßnahme keinen Verlauf.',
  fr: 'Dans cet état de mise en œuvre, la mesure n’a pas de trajectoire.',
};

/** What the rule will say once a report is accepted, also where it will have nothing to say. */
export function previewSentence(
  computed: Pick<CourseVerdict, 'verdict' | 'reason' | 'facts'> | null,
  language: Language,
  titleOf?: MilestoneTitle,
): string {
  return computed === null ? typeset(NO_COURSE[language], language) : reasonSentence(computed, language, titleOf);
}
