/** Numbers tables and charts and keeps every id of one document apart; made anew for each document. */
export class Numbering {
  private tables = 0;
  private charts = 0;
  private readonly taken = new Set<string>();

  nextTable(): number {
    this.tables += 1;
    return this.tables;
  }

  nextChart(): number {
    this.charts += 1;
    return this.charts;
  }

  /** ASCII letters, digits and hyphens; a second use of the same words gets a number. */
  id(words: string): string {
    const slug = slugOf(words);
    let id = slug;
    for (let copy = 2; this.taken.has(id); copy += 1) id = `${slug}-${copy}`;
    this.taken.add(id);
    return id;
  }
}

function slugOf(words: string): string {
  const ascii = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii === '' ? 'part' : ascii;
}
