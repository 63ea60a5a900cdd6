import type { Node as DocumentNode } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Numbers, as they are written, by the generated sentence whose paragraph they stand in. */
export type DoubtedNumbers = ReadonlyMap<string, readonly string[]>;

/** Underlines the numbers that no longer agree with the data. What the data say stands below the text, in words. */
export function doubtedNumbers(document: DocumentNode, doubted: DoubtedNumbers): DecorationSet {
  const found: Decoration[] = [];
  document.descendants((node, at) => {
    const origin: unknown = node.attrs['origin'];
    const numbers = typeof origin === 'string' ? doubted.get(origin) : undefined;
    if (numbers === undefined) return true;
    for (const { from, to } of placesOf(node.textContent, numbers)) {
      found.push(Decoration.inline(at + 1 + from, at + 1 + to, { class: 'doubted' }));
    }
    return false;
  });
  return DecorationSet.create(document, found);
}

/** Where the numbers stand in the text, not as part of a longer number: 4 is not found in 47 or 4,5. */
export function placesOf(text: string, numbers: readonly string[]): { readonly from: number; readonly to: number }[] {
  return numbers.flatMap((number) => {
    const quoted = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = new RegExp(`(?<![\\d.,]|\\d[\\u00a0\\u202f])${quoted}(?![.,]?\\d)`, 'g');
    return [...text.matchAll(whole)].map(({ index }) => ({ from: index, to: index + number.length }));
  });
}
