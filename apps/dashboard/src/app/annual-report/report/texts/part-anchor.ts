/** Anchor of a part on the page. */
export function anchorOf(part: string): string {
  return `teil-${part.replace(/\W/g, '-')}`;
}
