export type Point = readonly [x: number, y: number];

/** A stretch of a path as straight lines. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Straight pieces a curve is cut into. */
const PIECES = 24;
const LENGTHS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 };

/** A path of M, L, H, V, C, A and Z, absolute or relative, as straight lines; that is all our drawings are made of. */
export function pathLines(path: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let points: Point[] = [];
  let at: Point = [0, 0];
  const finish = (closed: boolean): void => {
    if (points.length > 1) stretches.push({ points, closed });
    points = [];
  };
  for (const { command, numbers } of stepsOf(path)) {
    const kind = command.toLowerCase();
    const start = points[0];
    if (kind === 'z') {
      finish(true);
      at = start ?? at;
      points = [at];
      continue;
    }
    if (kind === 'm') finish(false);
    const way = wayOf(kind, numbers, at, command === kind);
    points.push(...way);
    at = way.at(-1) ?? at;
  }
  finish(false);
  return stretches;
}

/** One command with its numbers; numbers without a command of their own repeat the last one, after M as L. */
function stepsOf(path: string): { command: string; numbers: number[] }[] {
  return [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, command = 'M', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const length = LENGTHS[command.toLowerCase()] ?? 0;
    if (length === 0) return [{ command, numbers: [] }];
    return Array.from({ length: Math.floor(numbers.length / length) }, (_, turn) => ({
      command: turn === 0 ? command : command.replace('M', 'L').replace('m', 'l'),
      numbers: numbers.slice(turn * length, (turn + 1) * length),
    }));
  });
}

function wayOf(kind: string, numbers: readonly number[], from: Point, relative: boolean): Point[] {
  const [left, top] = relative ? from : [0, 0];
  const point = (x = 0, y = 0): Point => [left + x, top + y];
  if (kind === 'h') return [[left + (numbers[0] ?? 0), from[1]]];
  if (kind === 'v') return [[from[0], top + (numbers[0] ?? 0)]];
  if (kind === 'c')
    return curve(from, point(numbers[0], numbers[1]), point(numbers[2], numbers[3]), point(numbers[4], numbers[5]));
  if (kind === 'a')
    return arc(from, point(numbers[5], numbers[6]), numbers[0] ?? 0, numbers[3] === 1, numbers[4] === 1);
  return [point(numbers[0], numbers[1])];
}

function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: PIECES }, (_, piece) => {
    const t = (piece + 1) / PIECES;
    const at = (axis: 0 | 1): number =>
      (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
    return [at(0), at(1)];
  });
}

/** A piece of a circle: our drawings have no ellipses. */
function arc(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(dx, dy);
  const reach = Math.max(radius, distance / 2);
  const away = Math.sqrt(Math.max(0, reach ** 2 - (distance / 2) ** 2)) * (large === sweep ? -1 : 1);
  const centre: Point = [
    (from[0] + to[0]) / 2 - (dy / distance) * away,
    (from[1] + to[1]) / 2 + (dx / distance) * away,
  ];
  const first = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const last = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
  const full = 2 * Math.PI;
  const turn = sweep ? (((last - first) % full) + full) % full : -((((first - last) % full) + full) % full);
  return Array.from({ length: PIECES }, (_, piece) => {
    const angle = first + (turn * (piece + 1)) / PIECES;
    return [centre[0] + reach * Math.cos(angle), centre[1] + reach * Math.sin(angle)];
  });
}
