const ZERO_WIDTH_SPACE = '\u200b';
const WORD = /[^\s\u00ad\u200b]+/gu;

/** Lets a word longer than `most` letters break anywhere past them, so that it cannot run off the page. */
export function withBreaks(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.replace(WORD, (word) => (word.length <= most ? word : pieces(word, most).join(ZERO_WIDTH_SPACE)));
}

function pieces(word: string, most: number): readonly string[] {
  const letters = [...word];
  const size = Math.max(1, Math.min(8, most));
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, at) =>
    letters.slice(at * size, (at + 1) * size).join(''),
  );
}
