import type { MeasureDetail } from '@wegmarke/api-client';
import type { Language } from '@wegmarke/domain';
import { localizedText, type Translated } from '@wegmarke/ui';
import type { ChoiceOption } from '@wegmarke/ui/forms';
import { KNOWN_THEMES, themeWord } from '@wegmarke/wording';
import { localizedFields } from '../../pieces/entry-form/common-fields';
import type { entryWords } from '../../pieces/entry-form/entry.words';
import type { FieldSpec } from '../../pieces/entry-form/field-spec';
import type { masterDataWords } from './master-data.words';

export interface MasterDataContext {
  readonly words: Translated<(typeof masterDataWords)['de']>;
  readonly general: Translated<(typeof entryWords)['de']>;
  readonly language: Language;
  /** Ministries that may take part: all but the lead. */
  readonly ministries: readonly ChoiceOption[];
  /** Goals besides the main one. */
  readonly goals: readonly ChoiceOption[];
  readonly themes: readonly string[];
}

/** The questions about texts and lists of a measure, wherever in a body they stand. */
export function masterDataFields(context: MasterDataContext, at = ''): readonly FieldSpec[] {
  const { words, general } = context;
  return [
    localizedFields(general, `${at}/title`, words.title),
    localizedFields(general, `${at}/wording`, words.wording, { kind: 'area', optional: true }),
    { kind: 'text', pointer: `${at}/responsibleUnit`, label: words.unit, hint: words.unitHint },
    {
      kind: 'group',
      pointer: `${at}/contact`,
      optional: true,
      fields: [
        { kind: 'text', pointer: `${at}/contact/office`, label: words.office },
        { kind: 'text', pointer: `${at}/contact/mailbox`, label: words.mailbox, hint: words.mailboxHint },
      ],
    },
    { kind: 'several', pointer: `${at}/participants`, label: words.participants, options: context.ministries },
    ...listFields(context, at),
  ];
}

function listFields({ words, general, language, goals, themes }: MasterDataContext, at: string): readonly FieldSpec[] {
  const known = [...new Set([...KNOWN_THEMES, ...themes])];
  return [
    {
      kind: 'list',
      pointer: `${at}/partners`,
      label: words.partners,
      rowLabel: words.partner,
      add: words.addPartner,
      remove: words.removePartner,
      row: (row) => [
        { kind: 'text', pointer: `${row}/name`, label: words.name, required: true },
        {
          kind: 'select',
          pointer: `${row}/country`,
          label: words.country,
          placeholder: general.choose,
          options: (['FR', 'DE', 'other'] as const).map((value) => ({ value, label: words.countries[value] })),
          required: true,
        },
        localizedFields(general, `${row}/role`, words.role, { optional: true }),
      ],
    },
    { kind: 'several', pointer: `${at}/furtherGoals`, label: words.furtherGoals, options: goals },
    {
      kind: 'several',
      pointer: `${at}/themes`,
      label: words.themes,
      options: known.map((value) => ({ value, label: themeWord(value, language) })),
    },
    { kind: 'text', pointer: `${at}/newThemes`, label: words.newThemes, hint: words.newThemesHint, local: true },
    {
      kind: 'list',
      pointer: `${at}/budget`,
      label: words.budget,
      hint: words.budgetHint,
      rowLabel: words.line,
      add: words.addLine,
      remove: words.removeLine,
      row: (row) => [
        { kind: 'whole', pointer: `${row}/year`, label: words.year, required: true },
        { kind: 'text', pointer: `${row}/source`, label: words.source, required: true },
        { kind: 'whole', pointer: `${row}/plannedEur`, label: words.planned },
        { kind: 'whole', pointer: `${row}/spentEur`, label: words.spent },
      ],
    },
    {
      kind: 'list',
      pointer: `${at}/sources`,
      label: words.sources,
      rowLabel: words.sourceRow,
      add: words.addSource,
      remove: words.removeSource,
      row: (row) => [
        { kind: 'text', pointer: `${row}/url`, label: words.url, required: true },
        { kind: 'text', pointer: `${row}/note`, label: words.note },
      ],
    },
  ];
}

/** The names of the steps there are; a step is added or dropped by decision only. */
export function stepTitleFields(
  { words, general, language }: Pick<MasterDataContext, 'words' | 'general' | 'language'>,
  milestones: MeasureDetail['milestones'],
): readonly FieldSpec[] {
  const fields = milestones
    .filter(({ title }) => title !== null)
    .map(({ key, title }) =>
      localizedFields(general, `/milestoneTitles/${key}`, title === null ? words.end : localizedText(title, language)),
    );
  return fields.length === 0 ? [] : [{ kind: 'group', pointer: '/milestoneTitles', legend: words.steps, fields }];
}

/** What the form begins with, as the measure has it today. */
export function masterDataOf(measure: MeasureDetail): Readonly<Record<string, unknown>> {
  const { title, wording, responsibleUnit, contact, participants, partners, themes, budget, sources } = measure;
  const titles = measure.milestones.flatMap(({ key, title: name }) => (name === null ? [] : [[key, name]]));
  return {
    ...{ title, wording, responsibleUnit, contact, participants, partners, themes, budget, sources },
    furtherGoals: measure.furtherGoals.map(({ code }) => code),
    milestoneTitles: Object.fromEntries(titles),
  };
}

/** Themes typed beside those to choose from belong to the list. */
export function withNewThemes(themes: unknown, typed: string): readonly string[] {
  const chosen = Array.isArray(themes) ? themes.map(String) : [];
  const added = typed
    .split(',')
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
  return [...new Set([...chosen, ...added])];
}
