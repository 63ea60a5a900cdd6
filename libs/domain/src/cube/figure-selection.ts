import type { CubeFilter } from './cube-filter';
import type { FigureKey } from './figure';
import { FIGURE_DEFINITIONS, type FigureDefinition, type FigureEntry } from './figure-definitions';

/** Sums of a figure that open a list; besides them every key of a part, of the rest or of the excluded does. */
export const FIGURE_SECTIONS = ['numerator', 'denominator', 'rest', 'excluded'] as const;
export type FigureSection = (typeof FIGURE_SECTIONS)[number];

/**
 * The list behind a number, as data: a measure belongs to it when any of the filters matches (they are disjoint, so
 * the list is as long as the number). `null`: this figure has no such number, or is counted in milestones.
 */
export function figureSelection(figure: FigureKey, within: string): CubeFilter[] | null {
  if (figure === 'milestonesKept') return null;
  const entries = entriesWithin(FIGURE_DEFINITIONS[figure], within);
  return entries.length === 0 ? null : entries.map(({ filter }) => filter);
}

function entriesWithin({ parts, rest, excluded }: FigureDefinition, within: string): readonly FigureEntry[] {
  if (within === 'numerator') return parts;
  if (within === 'denominator') return [...parts, ...rest];
  if (within === 'rest') return rest;
  if (within === 'excluded') return excluded;
  return [...parts, ...rest, ...excluded].filter(({ key }) => key === within);
}
