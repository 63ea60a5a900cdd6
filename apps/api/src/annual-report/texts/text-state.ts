import type { Language } from '@wegmarke/domain';
import type { TextStateDto } from '../dto/report-text.dto';
import type { StoredText } from './report-text.repository';

/** A text as it stands, for an answer; version 0 where nothing was written yet. */
export function textStateOf(texts: readonly StoredText[], part: string, language: Language): TextStateDto {
  const text = texts.find((one) => one.part === part && one.language === language);
  if (!text) return { version: 0, content: null, changedAt: null, changedBy: null };
  const { version, content, changedAt, changedBy } = text;
  return { version, content, changedAt, changedBy };
}
