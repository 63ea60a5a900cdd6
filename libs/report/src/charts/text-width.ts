/**
 * Width of a text in the widest of the fonts a chart may be shown in (Arial, Liberation Sans), never less: what fits
 * here fits everywhere, so labels cannot overlap.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += emWidth(character);
  return width * size;
}

function emWidth(character: string): number {
  if (/[ijl.,:;'|!()[\]·’\u00ad]/.test(character)) return 0.3;
  if (/[ frtI\-–/\u00a0\u202f]/.test(character)) return 0.36;
  if (/[mwMW%@—œæ]/.test(character)) return 0.92;
  if (/[A-ZÄÖÜÉÈÀ]/.test(character)) return 0.73;
  return (character.codePointAt(0) ?? 0) < 0x0250 ? 0.57 : 1;
}

/** Breaks at spaces and after hyphens; a word too long for a line breaks anywhere, and what is over the lines ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, size, width)) {
    if (line !== '' && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', size, width)];
}

function wordsOf(text: string, size: number, width: number): readonly string[] {
  return (text.match(/[^\s-]*(?:-+|\s+|$)/gu) ?? [])
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, size, width));
}

function piecesOf(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word.trimEnd(), size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function shortened(line: string, size: number, width: number): string {
  const letters = [...line];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
