/** A line of points, closed or not. */
export interface PathLine {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export type Point = readonly [x: number, y: number];

const ARC_STEPS = 24;

/** The path of a sign as straight lines; arcs are parts of circles. Knows M, L, H, V, A and Z, absolute and relative. */
export function pathLines(path: string): readonly PathLine[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  let [x, y]: Point = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/giu)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    const line = lines.at(-1);
    if (command === 'z' || command === 'Z') {
      if (line !== undefined) [line.closed, [x, y]] = [true, line.points[0] ?? [x, y]];
      continue;
    }
    for (const step of stepsOf(command, numbers)) {
      const points = pointsTo(command, step, [x, y]);
      [x, y] = points.at(-1) ?? [x, y];
      if (command.toLowerCase() === 'm') lines.push({ points: [[x, y]], closed: false });
      else lines.at(-1)?.points.push(...points);
    }
  }
  return lines;
}

const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7 };

function stepsOf(command: string, numbers: readonly number[]): readonly (readonly number[])[] {
  const arity = ARITY[command.toLowerCase()] ?? 2;
  return Array.from({ length: Math.floor(numbers.length / arity) }, (_, at) =>
    numbers.slice(at * arity, (at + 1) * arity),
  );
}

function pointsTo(command: string, step: readonly number[], [x, y]: Point): readonly Point[] {
  const [fromX, fromY] = command === command.toLowerCase() ? [x, y] : [0, 0];
  const [first = 0, second = 0, , large = 0, sweep = 0, endX = 0, endY = 0] = step;
  switch (command.toLowerCase()) {
    case 'h':
      return [[fromX + first, y]];
    case 'v':
      return [[x, fromY + first]];
    case 'a':
      return arc([x, y], [fromX + endX, fromY + endY], first, large === 1, sweep === 1);
    default:
      return [[fromX + first, fromY + second]];
  }
}

/** Points along a part of a circle, from the rules for arcs in the SVG standard (implementation notes F.6). */
function arc([x1, y1]: Point, [x2, y2]: Point, radius: number, large: boolean, sweep: boolean): readonly Point[] {
  const half = Math.hypot(x2 - x1, y2 - y1) / 2;
  const height = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large === sweep ? -1 : 1);
  const centreX = (x1 + x2) / 2 - (height * (y2 - y1)) / (2 * half);
  const centreY = (y1 + y2) / 2 + (height * (x2 - x1)) / (2 * half);
  const start = Math.atan2(y1 - centreY, x1 - centreX);
  let turn = Math.atan2(y2 - centreY, x2 - centreX) - start;
  if (sweep && turn <= 0) turn += 2 * Math.PI;
  if (!sweep && turn >= 0) turn -= 2 * Math.PI;
  return Array.from({ length: ARC_STEPS }, (_, at) => {
    const angle = start + (turn * (at + 1)) / ARC_STEPS;
    return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)];
  });
}
