/** The characters a TrueType file has a glyph for: its `cmap` table, formats 4 and 12. Throws for any other file. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const table = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const record = table + 4 + index * 8;
    if (!isUnicode(font.readUInt16BE(record), font.readUInt16BE(record + 2))) continue;
    readSubtable(font, table + font.readUInt32BE(record + 4), characters);
  }
  if (characters.size === 0) throw new Error('The font file has no Unicode character map.');
  return characters;
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font file has no table ${tag}.`);
}

/** Platform 0 is Unicode; platform 3 with encoding 1 or 10 is Unicode as Windows counts it. */
function isUnicode(platform: number, encoding: number): boolean {
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function readSubtable(font: Buffer, at: number, characters: Set<number>): void {
  const format = font.readUInt16BE(at);
  if (format === 4) readSegments(font, at, characters);
  if (format === 12) readGroups(font, at, characters);
}

function readSegments(font: Buffer, at: number, characters: Set<number>): void {
  const bytes = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + bytes];
  const [deltas, ranges] = [starts + bytes, starts + 2 * bytes];
  for (let offset = 0; offset < bytes; offset += 2) {
    const [start, end] = [font.readUInt16BE(starts + offset), font.readUInt16BE(ends + offset)];
    const [delta, range] = [font.readUInt16BE(deltas + offset), font.readUInt16BE(ranges + offset)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const stored = range === 0 ? code : font.readUInt16BE(ranges + offset + range + 2 * (code - start));
      const glyph = range !== 0 && stored === 0 ? 0 : (stored + delta) % 0x10000;
      if (glyph !== 0) characters.add(code);
    }
  }
}

function readGroups(font: Buffer, at: number, characters: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
    const group = at + 16 + index * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) {
      if (font.readUInt32BE(group + 8) + code - font.readUInt32BE(group) !== 0) characters.add(code);
    }
  }
}
