import { INK } from '../theme/colours';
import type { Hatch, Look } from './series-look';
import { decimal, element } from './svg';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SPACING = 6;

/** A filled box with its hatch and a thin outline: apart from its neighbours without colour. */
export function area(box: Box, look: Look): string {
  const lines = hatchLines(box, look.hatch);
  return [
    element('rect', { ...box, fill: look.fill }),
    lines === ''
      ? ''
      : element('path', { d: lines, fill: 'none', stroke: INK, 'stroke-opacity': 0.45, 'stroke-width': 0.7 }),
    element('rect', { ...box, fill: 'none', stroke: INK, 'stroke-width': 0.6 }),
  ].join('');
}

/** Drawn line by line and cut at the edges: patterns and clip paths are not shown alike by all readers. */
export function hatchLines(box: Box, hatch: Hatch): string {
  if (hatch === 'none') return '';
  const rising = hatch === 'falling' ? '' : diagonals(box, false);
  return hatch === 'rising' ? rising : rising + diagonals(box, true);
}

function diagonals({ x, y, width, height }: Box, mirrored: boolean): string {
  let path = '';
  for (let offset = SPACING; offset < width + height; offset += SPACING) {
    const fromX = Math.max(0, offset - height);
    const fromY = Math.min(height, offset);
    const toX = Math.min(width, offset);
    const toY = Math.max(0, offset - width);
    const place = (across: number): string => decimal(mirrored ? x + width - across : x + across);
    path += `M${place(fromX)} ${decimal(y + fromY)}L${place(toX)} ${decimal(y + toY)}`;
  }
  return path;
}
