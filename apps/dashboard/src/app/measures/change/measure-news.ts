import type { MeasureDetail } from '@wegmarke/api-client';
import type { FieldKey, Language, MinistryKey } from '@wegmarke/domain';
import { localizedText, type Translated } from '@wegmarke/ui';
import { formatPreciseDay, KIND_WORDS, NO_VALUE, STATUS_WORDS } from '@wegmarke/wording';
import type { News } from '../../pieces/entry-form/change-frame';
import type { changeWords } from './change.words';

/** Names a reader knows keys by. */
export interface Names {
  readonly language: Language;
  readonly words: Translated<(typeof changeWords)['de']>['facts'];
  readonly ministry: (key: MinistryKey) => string;
  readonly field: (key: FieldKey) => string;
}

/** What differs between two states of a measure, in words; long texts and lists say only that they are others. */
export function measureNews(before: MeasureDetail, after: MeasureDetail, names: Names): readonly News[] {
  const [old, now] = [factsOf(before, names), factsOf(after, names)];
  return (Object.keys(now) as (keyof Names['words'])[]).flatMap((key) => {
    const [was, is] = [old[key] ?? NO_VALUE, now[key] ?? NO_VALUE];
    return was === is ? [] : [{ label: names.words[key], before: was || NO_VALUE, after: is || NO_VALUE }];
  });
}

function factsOf(
  measure: MeasureDetail,
  { language, ministry, field, words }: Names,
): Partial<Record<keyof Names['words'], string>> {
  const list = (values: readonly string[]) => values.join(', ');
  return {
    title: localizedText(measure.title, language),
    wording: measure.wording === null ? '' : localizedText(measure.wording, language),
    status: STATUS_WORDS[language][measure.status],
    kind: KIND_WORDS[language][measure.kind],
    field: field(measure.field),
    goal: measure.goal?.code ?? '',
    furtherGoals: list(measure.furtherGoals.map(({ code }) => code)),
    lead: ministry(measure.lead),
    offered: measure.leadOffer === null ? '' : ministry(measure.leadOffer.to),
    participants: list(measure.participants.map(ministry)),
    unit: measure.responsibleUnit ?? '',
    contact: [measure.contact?.office, measure.contact?.mailbox].filter(Boolean).join(', '),
    partners: list(measure.partners.map(({ name }) => name)),
    themes: list(measure.themes),
    budget: list(
      measure.budget.map(
        ({ year, source, plannedEur, spentEur }) =>
          `${year} ${source} ${plannedEur ?? NO_VALUE}/${spentEur ?? NO_VALUE} €`,
      ),
    ),
    sources: list(measure.sources.map(({ url }) => url)),
    start: measure.start === null ? '' : formatPreciseDay(measure.start, language),
    milestones: list(
      measure.milestones
        .filter(({ droppedOn }) => droppedOn === null)
        .map(
          ({ title, baseline }) =>
            `${title === null ? words.end : localizedText(title, language)} ${formatPreciseDay(baseline, language)}`,
        ),
    ),
    view: measure.course.coordinator?.course ?? '',
  };
}
