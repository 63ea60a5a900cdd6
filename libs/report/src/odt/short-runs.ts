import type { Run } from '../document/report-document';

/** A longer text is set as several paragraphs: editors take minutes to break one that goes over many pages. */
const LONGEST = 4000;
const PIECE = 1500;

/** The runs as the paragraphs they are set in: one, unless the text is far longer than any that people write. */
export function shortRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST) return [runs];
  return runs.flatMap((run) => piecesOf(run.text).map((text) => [{ ...run, text }]));
}

/** Cut after a space where there is one, and never inside a pair of surrogates. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + PIECE);
    const end = space > from ? space + 1 : from + PIECE;
    const piece = text.slice(from, end).replace(/[\ud800-\udbff]$/, '');
    pieces.push(piece);
    from += piece.length;
  }
  return pieces;
}
