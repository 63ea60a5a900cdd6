import { advances } from './arial-widths';
import { EmfRecords } from './emf-records';
import { svgShapes, type AreaShape, type TextShape } from './svg-shapes';

/** Device points per unit of the drawing. */
const FINE = 10;

/**
 * A drawing of ours as an enhanced metafile: what Word shows where it does not read SVG in a text of OpenDocument. It
 * holds areas, lines and real text in Arial. `millimetres`: the width it is shown in.
 */
export function emfPicture(svg: string, millimetres: number): Uint8Array {
  const { width, height, shapes } = svgShapes(svg);
  const size = { width: Math.ceil(width * FINE), height: Math.ceil(height * FINE) };
  const records = new EmfRecords(size, { width: millimetres, height: (millimetres * height) / width });
  for (const shape of shapes) {
    if (shape.type === 'area') drawArea(records, shape);
    else drawText(records, shape);
  }
  return records.finish();
}

function drawArea(records: EmfRecords, { stretches, fill, stroke, strokeWidth }: AreaShape): void {
  const rings = stretches.map(({ points, closed }) => ({
    closed,
    points: points.map(([x, y]): [number, number] => [Math.round(x * FINE), Math.round(y * FINE)]),
  }));
  if (fill !== null)
    records.fill(
      rings.map(({ points }) => points),
      fill,
    );
  if (stroke === null) return;
  const lines = rings.map(({ points, closed }) => (closed && points[0] ? [...points, points[0]] : points));
  records.lines(lines, stroke, Math.max(1, Math.round(strokeWidth * FINE)));
}

function drawText(records: EmfRecords, { text, x, y, size, bold, anchor, fill }: TextShape): void {
  const height = Math.round(size * FINE);
  const widths = advances(text, bold).map((width) => Math.round((width * height) / 1000));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? whole / 2 : whole;
  records.text({ text, x: Math.round(x * FINE - shift), y: Math.round(y * FINE), height, bold, colour: fill, widths });
}
