import type { Language, LocalizedText } from '@wegmarke/domain';
import {
  COMPUTED_WORDS,
  EFFECT_WORDS,
  HORIZON_WORDS,
  KIND_WORDS,
  REPORT_WORDS,
  STATUS_WORDS,
  themeWord,
} from '@wegmarke/wording';
import type { ReportMeasure, ReportModel } from '../model/report-model';
import type { CsvValue } from './csv-text';
import { draftMark } from './draft-mark';

/** One measure, the report it stands in, and the language of the labels. */
export interface CsvRow {
  readonly measure: ReportMeasure;
  readonly model: ReportModel;
  readonly language: Language;
}

type Column = readonly [name: string, value: (row: CsvRow) => CsvValue];

const LIST = '; ';

/** Codes and ISO days for machines, each code with its label beside it. Names and order are fixed; new ones come last. */
export const CSV_COLUMNS: readonly Column[] = [
  ['round', ({ model }) => model.round.key],
  ['asOf', ({ model }) => model.round.asOfOn],
  ['code', ({ measure }) => measure.code],
  ['title', ({ measure, language }) => said(measure.title, language)],
  ['wording', ({ measure, language }) => said(measure.wording, language)],
  ['field', ({ measure }) => measure.field],
  ['fieldNumber', ({ measure, model }) => model.fields.find(({ key }) => key === measure.field)?.number ?? null],
  ['fieldName', ({ measure, ...row }) => said(fieldOf(row.model, measure)?.name ?? null, row.language)],
  ['goal', ({ measure }) => measure.goal],
  ['goalTitle', ({ measure, ...row }) => said(goalOf(row.model, measure)?.title ?? null, row.language)],
  ['goalDueOn', ({ measure, model }) => goalOf(model, measure)?.dueOn ?? null],
  ['furtherGoals', ({ measure }) => measure.furtherGoals.join(LIST)],
  ['horizon', ({ measure }) => measure.horizon],
  ['horizonLabel', ({ measure, language }) => HORIZON_WORDS[language][measure.horizon]],
  ['expired', ({ measure }) => measure.expired],
  ['kind', ({ measure }) => measure.kind],
  ['kindLabel', ({ measure, language }) => KIND_WORDS[language][measure.kind]],
  ['lead', ({ measure }) => measure.lead],
  ['leadName', ({ measure, ...row }) => said(ministryOf(row.model, measure)?.name ?? null, row.language)],
  ['participants', ({ measure }) => measure.participants.join(LIST)],
  ['partners', ({ measure }) => measure.partners.map(({ name }) => name).join(LIST)],
  ['status', ({ measure }) => measure.status],
  ['statusLabel', ({ measure, language }) => STATUS_WORDS[language][measure.status]],
  ['course', ({ measure }) => measure.course],
  ['courseLabel', ({ measure, language }) => COMPUTED_WORDS[language][measure.course ?? 'none']],
  ['effect', ({ measure }) => measure.effect],
  ['effectLabel', ({ measure, language }) => EFFECT_WORDS[language][measure.effect]],
  ['report', ({ measure }) => measure.report],
  ['reportLabel', ({ measure, language }) => (measure.report === null ? null : REPORT_WORDS[language][measure.report])],
  ['endsOn', ({ measure }) => measure.endsOn],
  ['milestones', ({ measure }) => measure.milestones.length],
  ['milestonesDue', ({ measure }) => measure.milestonesDue],
  ['milestonesKept', ({ measure }) => measure.milestonesKept],
  ['themes', ({ measure }) => measure.themes.join(LIST)],
  ['themeLabels', ({ measure, language }) => measure.themes.map((theme) => themeWord(theme, language)).join(LIST)],
  ['plannedEur', ({ measure }) => sumOf(measure.budget.map(({ plannedEur }) => plannedEur))],
  ['spentEur', ({ measure }) => sumOf(measure.budget.map(({ spentEur }) => spentEur))],
  ['done', ({ measure }) => measure.narrative?.done ?? null],
  ['problems', ({ measure }) => measure.narrative?.problems ?? null],
  ['next', ({ measure }) => measure.narrative?.next ?? null],
  ['provenance', ({ measure }) => provenanceOf(measure)],
  ['sample', ({ measure }) => Object.values(measure.provenance).includes('sample')],
  // The colophon of the file, in every row: a row that was copied elsewhere still says where it comes from.
  ['edition', ({ model }) => model.edition?.number ?? null],
  ['draftMark', ({ model, language }) => draftMark(model)?.[language] ?? null],
  ['dataVersion', ({ model }) => model.snapshot.version],
  ['dataChecksum', ({ model }) => model.snapshot.checksum],
  ['rules', ({ model }) => model.program.rules],
];

function said(text: LocalizedText | null, language: Language): string | null {
  return text === null ? null : ((language === 'fr' ? text.fr : null) ?? text.de);
}

function fieldOf(model: ReportModel, { field }: ReportMeasure): ReportModel['fields'][number] | undefined {
  return model.fields.find(({ key }) => key === field);
}

function goalOf(model: ReportModel, { goal }: ReportMeasure): ReportModel['goals'][number] | undefined {
  return model.goals.find(({ code }) => code === goal);
}

function ministryOf(model: ReportModel, { lead }: ReportMeasure): ReportModel['ministries'][number] | undefined {
  return model.ministries.find(({ key }) => key === lead);
}

/** Of the known amounts; unknown is empty, never 0. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** Per part, because a public title may stand beside a sample status: `title:public lead:public … status:sample`. */
function provenanceOf({ provenance }: ReportMeasure): string {
  const parts = ['title', 'lead', 'goal', 'participants', 'budget', 'status'] as const;
  return parts.map((part) => `${part}:${provenance[part]}`).join(' ');
}
