import { Component, computed, inject, input } from '@angular/core';
import { figureOf, type CubeCell, type FigureKey } from '@wegmarke/domain';
import { FigureTile } from '@wegmarke/ui';
import { CubeStore } from '../core/cube/cube-store';
import { PageState, type QueryChange } from '../core/page-state/page-state';

/** Some figures over a part of the cube, each with its sentence, its parts and the lists behind its numbers. */
@Component({
  selector: 'wm-figure-tiles',
  imports: [FigureTile],
  template: `
    @if (cubes.basis(); as basis) {
      @for (tile of tiles(); track tile.figure.key) {
        <wm-figure-tile
          [figure]="tile.figure"
          [basis]="basis"
          [sample]="cubes.sample()"
          [listOf]="tile.listOf"
          [method]="method()"
        />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: 1rem 2rem;
      margin-block: 0.75rem;
    }
  `,
})
export class FigureTiles {
  readonly figures = input.required<readonly Exclude<FigureKey, 'milestonesKept'>[]>();
  readonly cells = input.required<readonly CubeCell[]>();
  /** What the cells have in common, as filter of the list. */
  readonly query = input.required<QueryChange>();

  private readonly page = inject(PageState);
  protected readonly cubes = inject(CubeStore);
  protected readonly method = computed(() => this.page.link(['methodik']));
  protected readonly tiles = computed(() =>
    this.figures().map((key) => ({
      figure: figureOf(key, this.cells()),
      listOf: (within: string) => this.page.link(['massnahmen'], { ...this.query(), figure: key, in: within }),
    })),
  );
}
