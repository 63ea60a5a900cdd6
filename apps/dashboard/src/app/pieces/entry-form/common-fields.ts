import type { Translated } from '@wegmarke/ui';
import type { FieldSpec, GroupSpec, LeafSpec } from './field-spec';
import type { entryWords } from './entry.words';

type EntryWords = Translated<(typeof entryWords)['de']>;

/** The paper a decision rests on: every decision asks for it the same way. */
export function decisionFields(words: EntryWords): readonly FieldSpec[] {
  const at = '/decision';
  return [
    {
      kind: 'text',
      pointer: `${at}/documentNumber`,
      label: words.documentNumber,
      hint: words.documentHint,
      required: true,
    },
    { kind: 'day', pointer: `${at}/decidedOn`, label: words.decidedOn, hint: words.decidedHint },
  ];
}

/** A text in German, the language of record, and in French. */
export function localizedFields(
  words: EntryWords,
  pointer: string,
  label: string,
  { kind = 'text', optional = false }: { readonly kind?: 'text' | 'area'; readonly optional?: boolean } = {},
): GroupSpec {
  const field = (language: 'de' | 'fr'): LeafSpec => ({
    kind,
    pointer: `${pointer}/${language}`,
    label: language === 'de' ? words.german(label) : words.french(label),
    lang: language,
    ...(language === 'de' ? { required: !optional } : { hint: words.frenchHint }),
  });
  return { kind: 'group', pointer, optional, fields: [field('de'), field('fr')] };
}
