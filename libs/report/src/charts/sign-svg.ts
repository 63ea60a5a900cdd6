import type { Sign } from '../document/report-document';
import { COURSE_COLOURS, STATUS_COLOURS, type ClassColours } from '../theme/colours';
import { SIGN_BOX, SIGN_STROKE, signDrawing } from './sign-drawing';
import { decimal, element } from './svg';

export function signColours(sign: Sign): ClassColours {
  return sign.axis === 'status' ? STATUS_COLOURS[sign.value] : COURSE_COLOURS[sign.value];
}

/** The shapes of a sign in a box of 16 × 16, without a frame; `ink` is its colour, by default that of its class. */
export function signPaths(sign: Sign, ink: string = signColours(sign).ink, paper = '#ffffff'): string {
  const { line, solid, cut, dashed } = signDrawing(sign);
  const stroke = {
    fill: 'none',
    'stroke-width': SIGN_STROKE,
    'stroke-linejoin': 'round',
    'stroke-linecap': dashed ? 'butt' : 'round',
  };
  return [
    line && element('path', { d: line, stroke: ink, ...stroke, 'stroke-dasharray': dashed ? '2.6 1.8' : undefined }),
    solid && element('path', { d: solid, fill: ink, 'fill-rule': 'evenodd' }),
    cut && element('path', { d: cut, stroke: paper, ...stroke }),
  ]
    .filter(Boolean)
    .join('');
}

/** A sign of the given size with its upper left corner at x, y. */
export function signAt(sign: Sign, x: number, y: number, size: number): string {
  return element(
    'g',
    { transform: `translate(${decimal(x)} ${decimal(y)}) scale(${size / SIGN_BOX})` },
    signPaths(sign),
  );
}
