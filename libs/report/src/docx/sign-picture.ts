import { crc32 } from 'node:zlib';
import { strToU8, zlibSync } from 'fflate';
import { SIGN_BOX, SIGN_STROKE, signDrawing } from '../charts';
import { signColours } from '../charts/sign-svg';
import type { Sign } from '../document/report-document';
import { pathLines, type PathLine, type Point } from './path-lines';

/** Pixels of an edge: sharp at the height of a letter in print. */
const EDGE = 48;
const SAMPLES = 3;
/** Gap of a dashed ring as part of the stretch, as on the screen. */
const [DASH, GAP] = [2.6, 1.8];

type Rgb = readonly [red: number, green: number, blue: number];
type Layer = { readonly covers: (point: Point) => boolean; readonly colour: Rgb };

const pictures = new Map<string, Uint8Array>();

/** A sign as a small PNG: the one kind of picture that every word processor shows, also in print. */
export function signPicture(sign: Sign): Uint8Array {
  const name = `${sign.axis}-${sign.value}`;
  const known = pictures.get(name) ?? png(pixels(layersOf(sign)));
  pictures.set(name, known);
  return known;
}

function layersOf(sign: Sign): readonly Layer[] {
  const { line, solid, cut, dashed } = signDrawing(sign);
  const ink = rgbOf(signColours(sign).ink);
  return [
    ...(line === undefined ? [] : [{ covers: stroked(pathLines(line), dashed === true), colour: ink }]),
    ...(solid === undefined ? [] : [{ covers: filled(pathLines(solid)), colour: ink }]),
    ...(cut === undefined ? [] : [{ covers: stroked(pathLines(cut), false), colour: rgbOf('#ffffff') }]),
  ];
}

function rgbOf(hex: string): Rgb {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
  /** Length of the line before it. */
  readonly before: number;
}

function segmentsOf({ points, closed }: PathLine): readonly Segment[] {
  const all = closed && points[0] !== undefined ? [...points, points[0]] : points;
  let before = 0;
  return all.slice(1).map((to, index) => {
    const from = all[index] ?? to;
    const segment = { from, to, before };
    before += Math.hypot(to[0] - from[0], to[1] - from[1]);
    return segment;
  });
}

function stroked(lines: readonly PathLine[], dashed: boolean): (point: Point) => boolean {
  const segments = lines.flatMap(segmentsOf);
  return (point) =>
    segments.some((segment) => {
      const { distance, along } = nearest(segment, point);
      return distance <= SIGN_STROKE / 2 && (!dashed || along % (DASH + GAP) < DASH);
    });
}

function nearest({ from: [x1, y1], to: [x2, y2], before }: Segment, [x, y]: Point) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const share = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (length * length);
  const within = Math.min(1, Math.max(0, share));
  return {
    distance: Math.hypot(x - x1 - within * (x2 - x1), y - y1 - within * (y2 - y1)),
    along: before + within * length,
  };
}

/** Even-odd: inside when a ray crosses the outline an odd number of times. */
function filled(lines: readonly PathLine[]): (point: Point) => boolean {
  const segments = lines.flatMap((line) => segmentsOf({ ...line, closed: true }));
  return ([x, y]) =>
    segments.filter(
      ({ from: [x1, y1], to: [x2, y2] }) => y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1),
    ).length %
      2 ===
    1;
}

/** Lines of pixels as PNG wants them: a zero, then red, green, blue and cover of each. */
function pixels(layers: readonly Layer[]): Uint8Array {
  const rows = new Uint8Array(EDGE * (1 + EDGE * 4));
  for (let row = 0; row < EDGE; row += 1) {
    for (let column = 0; column < EDGE; column += 1)
      rows.set(pixel(layers, column, row), row * (1 + EDGE * 4) + 1 + column * 4);
  }
  return rows;
}

function pixel(layers: readonly Layer[], column: number, row: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const [down, across] = [Math.floor(sample / SAMPLES), sample % SAMPLES];
    const place = (pixelAt: number, sampleAt: number): number =>
      ((pixelAt + (sampleAt + 0.5) / SAMPLES) * SIGN_BOX) / EDGE;
    const top = layers.findLast(({ covers }) => covers([place(column, across), place(row, down)]));
    if (top === undefined) continue;
    covered += 1;
    top.colour.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered * 255) / (SAMPLES * SAMPLES))];
}

function png(rows: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, EDGE);
  new DataView(header.buffer).setUint32(4, EDGE);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return joined([
    signature,
    part('IHDR', header),
    part('IDAT', zlibSync(rows, { level: 9 })),
    part('IEND', new Uint8Array()),
  ]);
}

function part(name: string, content: Uint8Array): Uint8Array {
  const named = joined([strToU8(name), content]);
  const [length, check] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, content.length);
  new DataView(check.buffer).setUint32(0, crc32(named));
  return joined([length, named, check]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of parts) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
