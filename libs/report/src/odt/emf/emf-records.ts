type Position = readonly [x: number, y: number];

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface EmfText {
  readonly text: string;
  readonly x: number;
  /** Of the line the letters stand on. */
  readonly y: number;
  readonly height: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Advance of each UTF-16 unit. */
  readonly widths: readonly number[];
}

/** Record types of [MS-EMF] 2.1.1 that our drawings need. */
const TYPE = {
  header: 1,
  polyPolyline: 7,
  polyPolygon: 8,
  eof: 14,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  selectObject: 37,
  createPen: 38,
  createBrush: 39,
  deleteObject: 40,
  createFont: 82,
  text: 84,
} as const;

const SIGNATURE = 0x464d4520;
const VERSION = 0x10000;
const HEADER_SIZE = 88;
const NO_PEN = 0x80000008;
const BASELINE = 24;
const TRANSPARENT = 1;
/** The handle all our objects use, one after the other; 0 is the file's own. */
const HANDLE = 1;
const WHITE_BRUSH = 0x80000000;
const SYSTEM_FONT = 0x8000000d;
const FONT_NAME = 'Arial';

/** Writes the records of an enhanced metafile ([MS-EMF]); one device point is one unit. */
export class EmfRecords {
  private readonly records: Uint8Array[] = [];

  constructor(
    private readonly size: Size,
    private readonly millimetres: Size,
  ) {
    this.record(TYPE.backgroundMode, [TRANSPARENT]);
    this.record(TYPE.textAlign, [BASELINE]);
  }

  fill(rings: readonly (readonly Position[])[], colour: string): void {
    this.record(TYPE.createBrush, [HANDLE, 0, colourOf(colour), 0]);
    this.record(TYPE.selectObject, [HANDLE]);
    this.record(TYPE.selectObject, [NO_PEN]);
    this.polygons(TYPE.polyPolygon, rings);
    this.record(TYPE.selectObject, [WHITE_BRUSH]);
    this.record(TYPE.deleteObject, [HANDLE]);
  }

  lines(lines: readonly (readonly Position[])[], colour: string, width: number): void {
    this.record(TYPE.createPen, [HANDLE, 0, width, 0, colourOf(colour)]);
    this.record(TYPE.selectObject, [HANDLE]);
    this.polygons(TYPE.polyPolyline, lines);
    this.record(TYPE.selectObject, [NO_PEN]);
    this.record(TYPE.deleteObject, [HANDLE]);
  }

  text({ text, x, y, height, bold, colour, widths }: EmfText): void {
    if (text === '') return;
    this.record(TYPE.textColour, [colourOf(colour)]);
    this.font(height, bold);
    this.record(TYPE.selectObject, [HANDLE]);
    const letters = Math.ceil(text.length / 2);
    const head = 76;
    const values = [...this.bounds(), 1, 0, 0, x, y, text.length, head, 0, 0, 0, 0, 0, head + letters * 4];
    const bytes = this.record(TYPE.text, [...values, ...Array.from({ length: letters }, () => 0), ...widths]);
    const view = new DataView(bytes.buffer);
    view.setFloat32(28, 1, true);
    view.setFloat32(32, 1, true);
    for (let at = 0; at < text.length; at += 1) view.setUint16(head + at * 2, text.charCodeAt(at), true);
    this.record(TYPE.selectObject, [SYSTEM_FONT]);
    this.record(TYPE.deleteObject, [HANDLE]);
  }

  finish(): Uint8Array {
    this.record(TYPE.eof, [0, 16, 20]);
    const length = this.records.reduce((sum, record) => sum + record.length, HEADER_SIZE);
    const bytes = new Uint8Array(length);
    bytes.set(this.header(length), 0);
    let at = HEADER_SIZE;
    for (const record of this.records) {
      bytes.set(record, at);
      at += record.length;
    }
    return bytes;
  }

  private header(length: number): Uint8Array {
    const hundredths = [this.millimetres.width, this.millimetres.height].map((value) => Math.round(value * 100));
    const values = [
      ...this.bounds(),
      0,
      0,
      ...hundredths,
      SIGNATURE,
      VERSION,
      length,
      this.records.length + 1,
      HANDLE + 1,
      0,
      0,
      0,
      this.size.width,
      this.size.height,
      ...hundredths.map((value) => Math.max(1, Math.round(value / 100))),
    ];
    return recordOf(TYPE.header, values);
  }

  private bounds(): number[] {
    return [0, 0, this.size.width, this.size.height];
  }

  private polygons(type: number, rings: readonly (readonly Position[])[]): void {
    const points = rings.flat();
    const counts = rings.map((ring) => ring.length);
    this.record(type, [...this.bounds(), rings.length, points.length, ...counts, ...points.flat()]);
  }

  /** LOGFONTW and the names behind it, empty but for the face. A negative height is that of the letters. */
  private font(height: number, bold: boolean): void {
    const bytes = this.record(TYPE.createFont, [
      HANDLE,
      -height,
      0,
      0,
      0,
      bold ? 700 : 400,
      ...Array.from({ length: 75 }, () => 0),
    ]);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < FONT_NAME.length; at += 1) view.setUint16(40 + at * 2, FONT_NAME.charCodeAt(at), true);
  }

  private record(type: number, values: readonly number[]): Uint8Array<ArrayBuffer> {
    const bytes = recordOf(type, values);
    this.records.push(bytes);
    return bytes;
  }
}

/** Type, length in bytes, values of 32 bits each. */
function recordOf(type: number, values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + values.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, bytes.length, true);
  values.forEach((value, at) => view.setInt32(8 + at * 4, value | 0, true));
  return bytes;
}

/** `#rrggbb` as the format has it: blue, green, red. */
function colourOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (blue << 16) | (green << 8) | red;
}
