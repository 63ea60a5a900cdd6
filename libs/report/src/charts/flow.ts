import type { Flow, FlowNode } from '../document/report-document';
import { area } from './area';
import { FONT_SIZE, label, type Drawn, type Wording } from './legend';
import { lookOf, type Look } from './series-look';
import { signAt } from './sign-svg';
import { decimal, element } from './svg';
import { wrapText } from './text-width';

const NODE = 16;
const GAP = 10;
const LABEL_LINE = 14;
const SIGN = 13;
const HEAD = 26;
/** Height of all measures together, without gaps; small numbers stay visible, large ones do not fill a page. */
const BODY = 260;

interface PlacedNode {
  readonly node: FlowNode;
  readonly look: Look;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Then on the left, now on the right; bands as wide as the number of measures that went that way. */
export function flow(chart: Flow, width: number, written: Wording): Drawn {
  const side = width * 0.3;
  const room = side - 12;
  const sum = (nodes: readonly FlowNode[]): number => nodes.reduce((total, { count }) => total + count, 0);
  const unit = BODY / Math.max(1, sum(chart.from.nodes), sum(chart.to.nodes));
  const from = placed(chart.from.nodes, side, unit, room, written);
  const to = placed(chart.to.nodes, width - side - NODE, unit, room, written);
  const markup = [
    label(chart.from.label, side + NODE, 14, { 'text-anchor': 'end', 'font-weight': 'bold' }),
    label(chart.to.label, width - side - NODE, 14, { 'font-weight': 'bold' }),
    bands(chart, from, to, unit),
    ...from.map((place) => nodeAt(place, 'left')),
    ...to.map((place) => nodeAt(place, 'right')),
  ];
  const bottom = [...from, ...to].map(({ y, height, lines }) => y + Math.max(height, lines.length * LABEL_LINE) + 4);
  return { markup: markup.join(''), height: Math.max(HEAD, ...bottom) };
}

function placed(
  nodes: readonly FlowNode[],
  x: number,
  unit: number,
  room: number,
  written: Wording,
): readonly PlacedNode[] {
  let top = HEAD;
  return nodes
    .map((node, order) => ({ node, order }))
    .filter(({ node }) => node.count > 0)
    .map(({ node, order }) => {
      const lines = wrapText(
        written.named(node.label, node.count),
        FONT_SIZE,
        room - (node.sign === null ? 0 : SIGN + 5),
        3,
      );
      const height = node.count * unit;
      const slot = Math.max(height, lines.length * LABEL_LINE + 2);
      const place = { node, look: lookOf(node.sign, order), lines, x, y: top + (slot - height) / 2, height };
      top += slot + GAP;
      return place;
    });
}

function nodeAt({ node, look, lines, x, y, height }: PlacedNode, side: 'left' | 'right'): string {
  const first = y + height / 2 - ((lines.length - 1) * LABEL_LINE) / 2 + 4;
  const edge = side === 'left' ? x - 8 : x + NODE + 8;
  const signX = side === 'left' ? edge - SIGN : edge;
  const away = node.sign === null ? 0 : SIGN + 5;
  const textX = side === 'left' ? edge - away : edge + away;
  const anchor = { 'text-anchor': side === 'left' ? 'end' : 'start' };
  const sign = node.sign === null ? '' : signAt(node.sign, signX, y + height / 2 - SIGN / 2, SIGN);
  const words = lines.map((line, index) => label(line, textX, first + index * LABEL_LINE, anchor)).join('');
  return area({ x, y, width: NODE, height }, look) + sign + words;
}

/** Bands leave and arrive in the order of the other side, so that they cross as little as they can. */
function bands(chart: Flow, from: readonly PlacedNode[], to: readonly PlacedNode[], unit: number): string {
  const left = new Map(from.map((place) => [place.node.key, place.y]));
  const right = new Map(to.map((place) => [place.node.key, place.y]));
  const rank = new Map(
    [...from, ...to].map((place, index) => [`${index < from.length ? 'from' : 'to'}:${place.node.key}`, index]),
  );
  const order = (key: string, side: 'from' | 'to'): number => rank.get(`${side}:${key}`) ?? 0;
  const links = [...chart.links].sort(
    (one, other) => order(one.from, 'from') - order(other.from, 'from') || order(one.to, 'to') - order(other.to, 'to'),
  );
  let markup = '';
  for (const link of links) {
    const source = from.find(({ node }) => node.key === link.from);
    const target = to.find(({ node }) => node.key === link.to);
    if (source === undefined || target === undefined || link.count <= 0) continue;
    const [leaves, arrives, thick] = [left.get(link.from) ?? 0, right.get(link.to) ?? 0, link.count * unit];
    markup += band(source.x + NODE, leaves, target.x, arrives, thick, source.look);
    left.set(link.from, leaves + thick);
    right.set(link.to, arrives + thick);
  }
  return markup;
}

function band(x1: number, y1: number, x2: number, y2: number, thick: number, look: Look): string {
  const middle = decimal((x1 + x2) / 2);
  const [left, right, leaves, arrives] = [decimal(x1), decimal(x2), decimal(y1), decimal(y2)];
  const [leavesEnd, arrivesEnd] = [decimal(y1 + thick), decimal(y2 + thick)];
  const d = `M${left} ${leaves}C${middle} ${leaves} ${middle} ${arrives} ${right} ${arrives}L${right} ${arrivesEnd}C${middle} ${arrivesEnd} ${middle} ${leavesEnd} ${left} ${leavesEnd}Z`;
  return element('path', {
    d,
    fill: look.fill,
    'fill-opacity': 0.55,
    stroke: '#4a5163',
    'stroke-width': 0.5,
    'stroke-opacity': 0.7,
  });
}
