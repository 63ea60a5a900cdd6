/**
 * Every piece of a text from `opening` to the next `closing`, both included. By searching, not by a pattern: a sheet of
 * thousands of rows is too long for one.
 */
export function piecesOf(text, opening, closing) {
  const pieces = [];
  for (let from = text.indexOf(opening); from >= 0; ) {
    const end = text.indexOf(closing, from);
    if (end < 0) break;
    pieces.push(text.slice(from, end + closing.length));
    from = text.indexOf(opening, end + closing.length);
  }
  return pieces;
}
