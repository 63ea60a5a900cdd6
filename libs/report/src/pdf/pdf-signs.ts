import { COURSES, STATUS_CLASSES } from '@wegmarke/domain';
import { signDrawing, SIGN_BOX, SIGN_STROKE } from '../charts/sign-drawing';
import { signColours } from '../charts/sign-svg';
import type { Sign } from '../document/report-document';
import { curveCommands, type CurveCommand } from './curve-commands';

export interface PdfSign {
  readonly ink: string;
  readonly line: readonly CurveCommand[] | null;
  readonly solid: readonly CurveCommand[] | null;
  readonly cut: readonly CurveCommand[] | null;
  readonly dashed: boolean;
}

export interface PdfSigns {
  readonly box: number;
  readonly stroke: number;
  /** By `signName`. */
  readonly drawings: Readonly<Record<string, PdfSign>>;
}

const ALL_SIGNS: readonly Sign[] = [
  ...STATUS_CLASSES.map((value): Sign => ({ axis: 'status', value })),
  ...[...COURSES, 'none' as const].map((value): Sign => ({ axis: 'course', value })),
];

export function signName({ axis, value }: Sign): string {
  return `${axis}/${value}`;
}

/** Every sign as outlines the template draws. */
export function pdfSigns(): PdfSigns {
  const drawings = Object.fromEntries(ALL_SIGNS.map((sign) => [signName(sign), drawn(sign)]));
  return { box: SIGN_BOX, stroke: SIGN_STROKE, drawings };
}

function drawn(sign: Sign): PdfSign {
  const { line, solid, cut, dashed } = signDrawing(sign);
  const outline = (path: string | undefined): readonly CurveCommand[] | null =>
    path === undefined ? null : curveCommands(path);
  return {
    ink: signColours(sign).ink,
    line: outline(line),
    solid: outline(solid),
    cut: outline(cut),
    dashed: dashed ?? false,
  };
}
