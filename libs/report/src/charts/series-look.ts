import type { Sign } from '../document/report-document';
import { COURSE_COLOURS, INK, PLAIN_COLOURS, STATUS_COLOURS } from '../theme/colours';
import { signColours } from './sign-svg';

/** How the area of a series is filled: colour, text on it, and lines over it where its grey is not its own. */
export interface Look {
  readonly fill: string;
  readonly on: string;
  readonly hatch: Hatch;
}

export type Hatch = 'none' | 'rising' | 'falling' | 'crossed';

/** In grey print these are as light as a neighbour of their axis; the lines tell them apart. */
const HATCHES: Readonly<Record<string, Hatch>> = {
  on_hold: 'rising',
  dropped: 'crossed',
  replaced: 'falling',
  not_assessed: 'rising',
  none: 'falling',
};

/** The hatch of a colour, for charts that know a series by its colour alone. */
export const HATCHED_FILLS: ReadonlyMap<string, Hatch> = new Map(
  Object.entries({ ...STATUS_COLOURS, ...COURSE_COLOURS }).flatMap(([value, { fill }]) => {
    const hatch = HATCHES[value];
    return hatch === undefined ? [] : [[fill, hatch]];
  }),
);

export function lookOf(sign: Sign | null, order: number): Look {
  if (sign === null) return plainLook(order);
  const { fill, on } = signColours(sign);
  return { fill, on, hatch: HATCHES[sign.value] ?? 'none' };
}

function plainLook(order: number): Look {
  const fill = PLAIN_COLOURS[order % PLAIN_COLOURS.length] ?? INK;
  return {
    fill,
    on: order % PLAIN_COLOURS.length === 0 ? '#ffffff' : INK,
    hatch: order < PLAIN_COLOURS.length ? 'none' : 'rising',
  };
}
