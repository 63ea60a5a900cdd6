import { figuresOf, type Cube as DomainCube, type CubeCell } from '@wegmarke/domain';
import type { Cube } from './answers';

describe('the answers of the API', () => {
  it('go into the domain’s functions as they are', () => {
    const answer: Cube = {
      asOf: '2023-11-21' as Cube['asOf'],
      projection: false,
      round: null,
      sealedOn: null,
      sample: true,
      revision: 1,
      total: 0,
      cells: [],
    };
    const cube: DomainCube = answer;
    const cells: readonly CubeCell[] = cube.cells;
    expect(figuresOf(cells)).toHaveLength(7);
  });
});
