import { pathLines, type Stretch } from './path-lines';

export interface AreaShape {
  readonly type: 'area';
  readonly stretches: readonly Stretch[];
  /** As `#rrggbb`, mixed with white paper where the drawing lets it shine through; `null`: not filled. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

export interface TextShape {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the line the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

export type Shape = AreaShape | TextShape;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a drawing of ours (rectangles, paths, text, moved and scaled groups) as shapes in its own units. */
export function svgShapes(svg: string): Drawing {
  const frames: Frame[] = [{ x: 0, y: 0, scale: 1 }];
  const shapes: Shape[] = [];
  let size: Attributes = {};
  for (const [, closing, name = '', written = '', content = ''] of svg.matchAll(
    /<(\/?)(\w+)((?:\s[^>]*?)?)\/?>([^<]*)/g,
  )) {
    const frame = frames.at(-1) ?? { x: 0, y: 0, scale: 1 };
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    if (name === 'svg' && closing === '') size = attributes;
    else if (name === 'g' && closing === '') frames.push(within(frame, attributes['transform'] ?? ''));
    else if (name === 'g') frames.pop();
    else if (name === 'text' && closing === '') shapes.push(textShape(attributes, content, frame));
    else if (name === 'rect' || name === 'path') shapes.push(areaShape(name, attributes, frame));
  }
  const [, , width, height] = (size['viewBox'] ?? '0 0 1 1').split(' ').map(Number);
  return { width: width ?? 1, height: height ?? 1, shapes };
}

function within(frame: Frame, transform: string): Frame {
  const [x = 0, y = 0] = numbersOf(/translate\(([^)]*)\)/.exec(transform)?.[1]);
  const [scale = 1] = numbersOf(/scale\(([^)]*)\)/.exec(transform)?.[1]);
  return { x: frame.x + x * frame.scale, y: frame.y + y * frame.scale, scale: frame.scale * scale };
}

function numbersOf(text: string | undefined): number[] {
  return text === undefined ? [] : text.split(/[\s,]+/).map(Number);
}

function areaShape(name: 'rect' | 'path', attributes: Attributes, frame: Frame): AreaShape {
  const { fill = '#000000', stroke = 'none' } = attributes;
  return {
    type: 'area',
    stretches: (name === 'rect' ? [box(attributes)] : pathLines(attributes['d'] ?? '')).map((stretch) =>
      placed(stretch, frame),
    ),
    fill: fill === 'none' ? null : onPaper(fill, attributes['fill-opacity']),
    stroke: stroke === 'none' ? null : onPaper(stroke, attributes['stroke-opacity']),
    strokeWidth: Number(attributes['stroke-width'] ?? 1) * frame.scale,
  };
}

function box(attributes: Attributes): Stretch {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((key) =>
    Number(attributes[key] ?? 0),
  );
  const points = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  return { points, closed: true };
}

function placed({ points, closed }: Stretch, { x, y, scale }: Frame): Stretch {
  return { points: points.map(([left, top]) => [x + left * scale, y + top * scale]), closed };
}

function textShape(attributes: Attributes, content: string, frame: Frame): TextShape {
  const anchor = attributes['text-anchor'];
  return {
    type: 'text',
    text: unescaped(content),
    x: frame.x + Number(attributes['x'] ?? 0) * frame.scale,
    y: frame.y + Number(attributes['y'] ?? 0) * frame.scale,
    size: Number(attributes['font-size'] ?? 12) * frame.scale,
    bold: attributes['font-weight'] === 'bold',
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    fill: attributes['fill'] ?? '#000000',
  };
}

/** The format has no transparency: the colour as it looks on white. */
function onPaper(colour: string, opacity = '1'): string {
  const share = Number(opacity);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return '#000000';
  const mixed = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
