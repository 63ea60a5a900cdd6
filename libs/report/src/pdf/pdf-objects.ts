/** A PDF as the typesetter writes it: objects one after the other, one cross-reference table, no object streams. */
export interface PdfObjects {
  readonly header: string;
  /** In the order of the file; `text` reaches to the beginning of the next object. Bytes as letters of Latin-1. */
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
}

export interface PdfObject {
  readonly number: number;
  readonly text: string;
}

const TAIL = /\nxref\n0 (\d+)\n((?:\d{10} \d{5} [nf][ \r]\n)+)(trailer\n[^]*?\nstartxref\n)(\d+)\n%%EOF\n?$/;
const TAIL_LETTERS_BESIDE_TABLE = 2000;
const ENTRY_LETTERS = 20;

/** Decoded each time: most objects are looked at and written as they are, and a long report has tens of thousands. */
class ObjectOfFile implements PdfObject {
  constructor(
    readonly number: number,
    private readonly file: Buffer,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get text(): string {
    return this.file.toString('latin1', this.from, this.to);
  }
}

/** Throws for any other shape of file, rather than break it. */
export function readObjects(file: Buffer): PdfObjects {
  const textOf = (from: number, to?: number): string => file.toString('latin1', from, to);
  const end = textOf(Math.max(0, file.length - TAIL_LETTERS_BESIDE_TABLE));
  const from = Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(end)?.[1]);
  const tail = Number.isInteger(from) && from > 0 ? TAIL.exec(textOf(from - 1)) : null;
  const [, count, entries, trailer, start] = tail ?? [];
  if (entries === undefined || trailer === undefined || tail?.index !== 0 || start !== String(from)) {
    throw refused('cross-reference table');
  }
  const places = placesOf(entries, Number(count));
  const ends = [...places.slice(1).map(({ at }) => at), from];
  const objects = places.map(({ number, at }, index) => {
    const object = new ObjectOfFile(number, file, at, ends[index] ?? from);
    const { text } = object;
    if (!text.startsWith(`${number} 0 obj\n`) || !text.includes('\nendobj')) throw refused(`object ${number}`);
    return object;
  });
  return { header: textOf(0, places[0]?.at), objects, trailer: trailer.replace(/\nstartxref\n$/, '') };
}

function placesOf(entries: string, count: number): readonly { readonly number: number; readonly at: number }[] {
  const places = [];
  for (let number = 0; number * ENTRY_LETTERS < entries.length; number++) {
    const entry = entries.slice(number * ENTRY_LETTERS, (number + 1) * ENTRY_LETTERS);
    if ((entry[17] === 'f') !== (number === 0)) throw refused('free objects');
    if (number > 0) places.push({ number, at: Number(entry.slice(0, 10)) });
  }
  if (places.length !== count - 1) throw refused('number of objects');
  return places.sort((one, other) => one.at - other.at);
}

/** The file again, with the places of its objects as they are now. */
export function writeObjects({ header, objects, trailer }: PdfObjects): Buffer {
  const entries = new Map<number, string>();
  let at = header.length;
  for (const { number, text } of objects) {
    entries.set(number, `${String(at).padStart(10, '0')} 00000 n \n`);
    at += text.length;
  }
  const table = Array.from({ length: objects.length }, (_, index) => entries.get(index + 1) ?? '').join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const tail = `${head}${trailer}\nstartxref\n${at}\n%%EOF`;
  const file = Buffer.allocUnsafeSlow(at + tail.length);
  let written = file.write(header, 0, 'latin1');
  // Piece by piece: a file of many megabytes is in memory once.
  for (const { text } of objects) written += file.write(text, written, 'latin1');
  file.write(tail, written, 'latin1');
  return file;
}

export function refused(part: string): Error {
  return new Error(`The PDF is not shaped as the typesetter writes it (${part}).`);
}
