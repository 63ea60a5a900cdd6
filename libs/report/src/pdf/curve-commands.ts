/** One step of an outline in absolute coordinates: move, line, cubic curve, close. */
export type CurveCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

type Point = readonly [number, number];

/** Outline of a path of the commands M, L, H, V, A and Z (absolute or relative), arcs as cubic curves. */
export function curveCommands(path: string): readonly CurveCommand[] {
  const commands: CurveCommand[] = [];
  let [here, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, letter = '', given = ''] of path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/gi)) {
    const numbers = (given.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const base: Point = letter === letter.toLowerCase() ? here : [0, 0];
    for (const step of stepsOf(letter.toUpperCase(), numbers)) {
      if (step.kind === 'Z') {
        commands.push(['Z']);
        here = start;
        continue;
      }
      const to: Point = [step.x === null ? here[0] : base[0] + step.x, step.y === null ? here[1] : base[1] + step.y];
      if (step.kind === 'A') commands.push(...arc(here, to, step.radius, step.large, step.sweep));
      else commands.push([step.kind, to[0], to[1]]);
      if (step.kind === 'M') start = to;
      here = to;
    }
  }
  return commands;
}

type Step =
  | { readonly kind: 'Z' }
  | { readonly kind: 'M' | 'L'; readonly x: number | null; readonly y: number | null }
  | {
      readonly kind: 'A';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly large: boolean;
      readonly sweep: boolean;
    };

const WIDTHS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7 };

/** Numbers after a letter repeat its command; pairs after a move are lines. */
function stepsOf(letter: string, numbers: readonly number[]): readonly Step[] {
  if (letter === 'Z') return [{ kind: 'Z' }];
  const width = WIDTHS[letter] ?? 2;
  return Array.from({ length: Math.floor(numbers.length / width) }, (_, at) =>
    stepOf(letter === 'M' && at > 0 ? 'L' : letter, numbers.slice(at * width, (at + 1) * width)),
  );
}

function stepOf(letter: string, values: readonly number[]): Step {
  const [first = 0, second = 0, , large = 0, sweep = 0, x = 0, y = 0] = values;
  if (letter === 'H') return { kind: 'L', x: first, y: null };
  if (letter === 'V') return { kind: 'L', x: null, y: first };
  if (letter === 'A') return { kind: 'A', radius: first, large: large === 1, sweep: sweep === 1, x, y };
  return { kind: letter === 'M' ? 'M' : 'L', x: first, y: second };
}

/** An arc of a circle in pieces of at most a quarter turn. */
function arc(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): CurveCommand[] {
  const centre = centreOf(from, to, radius, large, sweep);
  const angle = (point: Point): number => Math.atan2(point[1] - centre[1], point[0] - centre[0]);
  const begin = angle(from);
  let turn = angle(to) - begin;
  if (sweep && turn <= 0) turn += 2 * Math.PI;
  if (!sweep && turn >= 0) turn -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  return Array.from({ length: pieces }, (_, at) => piece(centre, radius, begin + (turn * at) / pieces, turn / pieces));
}

function centreOf(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point {
  const [halfX, halfY] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const half = Math.hypot(halfX, halfY);
  const away = (Math.sqrt(Math.max(0, radius * radius - half * half)) / half) * (large === sweep ? 1 : -1);
  return [from[0] + halfX + away * halfY, from[1] + halfY - away * halfX];
}

function piece(centre: Point, radius: number, begin: number, turn: number): CurveCommand {
  const handle = (4 / 3) * Math.tan(turn / 4) * radius;
  const [cosine, sine] = [Math.cos(begin), Math.sin(begin)];
  const [cosineEnd, sineEnd] = [Math.cos(begin + turn), Math.sin(begin + turn)];
  const [x, y] = centre;
  return [
    'C',
    rounded(x + radius * cosine - handle * sine),
    rounded(y + radius * sine + handle * cosine),
    rounded(x + radius * cosineEnd + handle * sineEnd),
    rounded(y + radius * sineEnd - handle * cosineEnd),
    rounded(x + radius * cosineEnd),
    rounded(y + radius * sineEnd),
  ];
}

/** The same digits on every machine. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
