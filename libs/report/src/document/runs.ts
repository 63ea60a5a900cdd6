import type { Language, LocalizedText } from '@wegmarke/domain';
import { REPORT_FRAME_WORDS } from '@wegmarke/wording';
import type { Run } from './report-document';

export function plain(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }];
}

export function strong(text: string): Run {
  return { text, strong: true };
}

/** A text in the document's language, else in the one it has, with that language and a visible mark. */
export function localizedRuns(text: LocalizedText | null, language: Language): readonly Run[] {
  if (text === null) return [];
  const own = language === 'de' ? text.de : text.fr;
  return own === null ? marked(text.de, 'de', language) : plain(own);
}

/** Text written in `written`, read in a document in `language`. */
export function writtenIn(text: string, written: Language, language: Language): readonly Run[] {
  return written === language ? plain(text) : marked(text, written, language);
}

function marked(text: string, written: Language, language: Language): readonly Run[] {
  if (text === '') return [];
  return [{ text, language: written }, fallbackMark(written, language)];
}

/** Stands behind a text in the other language. */
export function fallbackMark(written: Language, language: Language): Run {
  return { text: `\u00a0${REPORT_FRAME_WORDS[language].fallbackMark[written]}`, emphasis: true };
}

/** Runs of several texts one after another. */
export function joinRuns(parts: readonly (readonly Run[])[], separator: string): readonly Run[] {
  return parts
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: separator }, ...runs]));
}
