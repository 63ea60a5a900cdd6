import { isEmptyRichText, type Language, type LocalizedText, type RichText } from '@wegmarke/domain';
import { counted } from '@wegmarke/wording';
import { note } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import type { ReportMeasure, ReportModel } from '../../model/report-model';
import type { ReportContext } from './report-context';

/** How many texts an edition in this language prints in the other one, each counted once. */
export function fallbackCount(model: ReportModel, language: Language): number {
  const texts = model.texts.filter((text) => isMissing(text[language]) && !isMissing(text[otherThan(language)])).length;
  return language === 'de' ? texts : texts + untranslated(model);
}

export function fallbackNote({ model, language, words }: ReportContext): readonly Block[] {
  const count = fallbackCount(model, language);
  return count === 0 ? [] : [note(counted(words.notes.fallbacks, count, language))];
}

function otherThan(language: Language): Language {
  return language === 'de' ? 'fr' : 'de';
}

function isMissing(text: RichText | null): boolean {
  return text === null || isEmptyRichText(text);
}

/** German is the language of record: names and titles may lack French, and the ministries report in German. */
function untranslated({ strategy, fields, goals, measures }: ReportModel): number {
  const named: readonly (LocalizedText | null)[] = [
    strategy.title,
    ...fields.map(({ name }) => name),
    ...goals.map(({ title }) => title),
    ...measures.flatMap(textsOf),
  ];
  const missing = named.filter((text) => text !== null && text.fr === null).length;
  return missing + measures.reduce((sum, measure) => sum + narratives(measure), 0);
}

function textsOf({ title, wording, milestones }: ReportMeasure): readonly (LocalizedText | null)[] {
  return [title, wording, ...milestones.map((milestone) => milestone.title)];
}

function narratives({ narrative }: ReportMeasure): number {
  return narrative === null
    ? 0
    : [narrative.done, narrative.problems, narrative.next].filter((text) => text.trim() !== '').length;
}
