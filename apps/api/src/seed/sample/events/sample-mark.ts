import type { LocalizedText } from '@wegmarke/domain';

/** A sample title carries its mark in itself, so that it travels into every list and file. */
export function markedTitle({ de, fr }: { readonly de: string; readonly fr: string }): LocalizedText {
  return { de: `Muster: ${de}`, fr: `Exemple\u00a0: ${fr}` };
}

/** Sample wording of a sample measure. */
export function markedText(de: string, fr: string): LocalizedText {
  return { de: `Mustertext: ${de}`, fr: `Texte d’exemple\u00a0: ${fr}` };
}
