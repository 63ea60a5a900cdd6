import { figuresOf, type CubeCell, type FigureValue } from '@wegmarke/domain';
import { figureSentence } from '@wegmarke/wording';

import { basisOf, figureBasisOf, type Standpoint } from '../strategy';
import type { FigureDto } from './figure.dto';

/** All figures over these cells, in words and with what they stand on. */
export function figuresFrom(cells: readonly CubeCell[], standpoint: Standpoint): FigureDto[] {
  return figuresOf(cells).map((value) => figureFrom(value, standpoint));
}

export function figureFrom(value: FigureValue, standpoint: Standpoint): FigureDto {
  const { asOf, round, sample } = basisOf(standpoint);
  return {
    ...value,
    parts: [...value.parts],
    rest: [...value.rest],
    excluded: [...value.excluded],
    sentence: figureSentence(value, figureBasisOf(standpoint)),
    asOf,
    round,
    provenance: sample ? 'sample' : 'recorded',
  };
}
