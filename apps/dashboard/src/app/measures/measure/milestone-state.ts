import type { MilestoneAnswer } from '@wegmarke/api-client';
import { dayAfter, type Language, type LocalDate } from '@wegmarke/domain';
import type { Translated } from '@wegmarke/ui';
import { formatDay, formatSince } from '@wegmarke/wording';
import type { measureWords } from './measure.words';

type MilestoneWords = Translated<(typeof measureWords)['de']>['milestones'];

/** Where a milestone stands on a day, in words: the most final fact first. */
export function milestoneState(
  milestone: MilestoneAnswer,
  day: LocalDate,
  words: MilestoneWords,
  language: Language,
): string {
  const { droppedOn, closedOn, actualOn, kept, overdue } = milestone;
  const said = (on: LocalDate): string => formatDay(on, language);
  if (droppedOn !== null) return words.dropped(said(droppedOn));
  if (actualOn !== null) return kept === null ? words.reached : kept ? words.keptYes : words.keptNo;
  if (closedOn !== null) return words.closed(said(closedOn));
  if (overdue) {
    const since = dayAfter(milestone.baseline);
    return words.overdue(said(since), formatSince(since, day, language));
  }
  return kept === false ? words.missed : words.open;
}
