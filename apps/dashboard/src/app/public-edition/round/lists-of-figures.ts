import { FIGURE_DEFINITIONS, STATUS_CLASSES, type FigureKey, type StatusClass } from '@wegmarke/domain';

/** A one-off measure alone can be in these classes, so a list of them is as long as the number even without its kind. */
const ONE_OFF_BY_NATURE: readonly StatusClass[] = ['running', 'implemented_reported', 'implemented_confirmed'];

/**
 * The status classes behind a number of a figure; null where the public list cannot show exactly these measures, because
 * neither kind nor course nor report of a single measure is published.
 */
export function statusesBehind(figure: FigureKey, within: string): readonly StatusClass[] | null {
  if (figure !== 'implemented' && figure !== 'started' && figure !== 'implementedOrStarted') return null;
  const { parts, rest, excluded } = FIGURE_DEFINITIONS[figure];
  const groups: Readonly<Record<string, readonly { readonly key: string }[]>> = {
    numerator: parts,
    denominator: [...parts, ...rest],
  };
  const asked = groups[within] ?? [...parts, ...rest, ...excluded].filter(({ key }) => key === within);
  const statuses = STATUS_CLASSES.filter((status) => asked.some(({ key }) => key === status));
  const whole = statuses.length > 0 && statuses.length === asked.length;
  const ended = within === 'dropped' || within === 'replaced';
  const countsKind = figure === 'implemented' && !ended && !statuses.every((one) => ONE_OFF_BY_NATURE.includes(one));
  return whole && !countsKind ? statuses : null;
}
