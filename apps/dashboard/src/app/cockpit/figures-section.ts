import { Component, computed, inject } from '@angular/core';
import type { FigureKey } from '@wegmarke/domain';
import { FigureTile, injectWords, type ListOfFigure } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';

/** The seven figures as sentences, each with its parts; every number opens its list. */
@Component({
  selector: 'wm-figures-section',
  imports: [FigureTile],
  template: `
    <section>
      <h2 class="visually-hidden">{{ words().figures }}</h2>
      @if (store.basis(); as basis) {
        <div class="tiles">
          @for (tile of tiles(); track tile.figure.key) {
            <wm-figure-tile
              [figure]="tile.figure"
              [basis]="basis"
              [sample]="store.sample()"
              [splitIsSample]="tile.figure.key === 'implementedOrStarted' && store.publishedTotal()"
              [listOf]="tile.listOf"
              [method]="method()"
            />
          }
        </div>
      }
    </section>
  `,
  styles: `
    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: 1rem 2rem;
      margin-block: 0.75rem 1.5rem;
    }
    @media (min-width: 48rem) {
      wm-figure-tile:first-child {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class FiguresSection {
  private readonly page = inject(PageState);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);
  protected readonly method = computed(() => this.page.link(['methodik']));
  protected readonly tiles = computed(() =>
    this.store.figures().map((figure) => ({ figure, listOf: this.listOf(figure.key) })),
  );

  private listOf(figure: FigureKey): ListOfFigure {
    if (figure !== 'milestonesKept') return (within) => this.store.list({ figure, in: within });
    const kept: Readonly<Record<string, boolean>> = { numerator: true, kept: true, not_kept: false };
    return (within) => this.store.milestones(kept[within] ?? null);
  }
}
