import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FIGURE_KEYS, FIGURE_SECTIONS, type FigureKey, type FigurePartKey } from '@wegmarke/domain';
import { Banner, injectWords, LANGUAGE } from '@wegmarke/ui';
import { basisClause, FIGURE_WORDS, formatNumber, PART_WORDS } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { MeasureListStore } from './measure-list-store';
import { measureListWords } from './measure-list.words';

/** Behind which number this list stands, in one sentence, and how to leave it. */
@Component({
  selector: 'wm-drill-down',
  imports: [Banner, RouterLink],
  template: `
    @if (sentence(); as text) {
      <wm-banner>
        <strong>{{ text }}</strong>
        <a class="link" [routerLink]="method().path" [queryParams]="method().query" [fragment]="anchor()">{{
          words().how
        }}</a>
        <button type="button" class="link-button no-print" (click)="store.leaveFigure()">
          {{ words().leaveFigure }}
        </button>
      </wm-banner>
    }
  `,
})
export class DrillDown {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(MeasureListStore);
  protected readonly words = injectWords(measureListWords);

  protected readonly method = computed(() => this.page.link(['methodik']));
  protected readonly anchor = computed(() => `figure-${this.store.figure()}`);

  protected readonly sentence = computed(() => {
    const [figure, basis] = [FIGURE_KEYS.find((key) => key === this.store.figure()), this.store.basis()];
    if (figure === undefined || basis === null || !this.store.loaded()) return null;
    const [words, total] = [this.words(), this.store.total()];
    const count = words.count(total, formatNumber(total, this.language()));
    const what = [this.meaning(figure), ...(this.filtered() ? [words.furtherRestricted] : [])].join(', ');
    return words.drillDown(basisClause(basis, this.language()), count, what);
  });

  private readonly filtered = computed(
    () => this.store.q() !== '' || Object.values(this.store.filters()).some(({ length }) => length > 0),
  );

  private meaning(key: FigureKey): string {
    const [words, figure] = [this.words(), FIGURE_WORDS[this.language()][key]];
    const within = this.store.within() ?? 'numerator';
    const section = FIGURE_SECTIONS.find((name) => name === within);
    if (section !== undefined) return words.sections[section](figure);
    return words.part(isPart(within) ? PART_WORDS[this.language()][within] : within, figure);
  }
}

function isPart(key: string): key is FigurePartKey {
  return key in PART_WORDS.de;
}
