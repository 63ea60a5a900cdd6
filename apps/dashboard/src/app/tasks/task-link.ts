import type { PageLink } from '@wegmarke/ui';
import type { PageState } from '../core/page-state/page-state';
import type { WorkItem } from '../core/worklist/worklist-answer';

/** The page on which a task is done: the form, or the measure where the task is about its lead. */
export function taskLink(page: PageState, { kind, measure, report, round, strategy }: WorkItem): PageLink {
  if (kind === 'lead_offer') return page.link(['massnahmen', measure.code], {}, strategy);
  if (kind === 'amendment' && round !== null) return page.link(['runden', round.key], {}, strategy);
  if (report !== null) return page.link(['aufgaben', report.id], {}, strategy);
  return page.link(['aufgaben', 'm', measure.code], { round: round?.key ?? 'interim' }, strategy);
}
