import type { Language } from '@wegmarke/domain';

/**
 * French sets no-break spaces before ; : ? ! % € and inside « », and a curved apostrophe. Dictionaries are written with
 * plain spaces and pass here last; text that is set already stays as it is.
 */
export function typeset(text: string, language: Language): string {
  if (language === 'de') return text;
  return text
    .replace(/ ([;?!%])/g, '\u202f$1')
    .replace(/ ([:»€])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}
