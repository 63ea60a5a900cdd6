import { Component, computed, inject } from '@angular/core';
import { defineWords, injectWords } from '@wegmarke/ui';
import { PageState } from '../../core/page-state/page-state';

export const axisWords = defineWords(
  { shown: 'Gezeigt wird', status: 'Umsetzungsstand', course: 'Verlauf (Regel)' },
  { shown: 'Affichage', status: 'État de mise en œuvre', course: 'Trajectoire (règle)' },
);

export type ShownAxis = 'status' | 'course';

/** The axis the bars are cut by, kept in the address. */
export function injectShownAxis() {
  const name = inject(PageState).value('axis');
  return computed((): ShownAxis => (name() === 'course' ? 'course' : 'status'));
}

/** Chooses by which axis the bars of a page are cut: how far, or on course. */
@Component({
  selector: 'wm-axis-choice',
  host: { class: 'no-print' },
  template: `
    <label>
      <span>{{ words().shown }}</span>
      <select #list class="field" (change)="choose(list.value)">
        <option value="status" [selected]="axis() === 'status'">{{ words().status }}</option>
        <option value="course" [selected]="axis() === 'course'">{{ words().course }}</option>
      </select>
    </label>
  `,
  styles: `
    label {
      display: inline-grid;
      gap: 0.125rem;
      margin-block: 0.5rem;
      font-size: 0.875rem;
    }
  `,
})
export class AxisChoice {
  private readonly page = inject(PageState);
  protected readonly words = injectWords(axisWords);
  protected readonly axis = injectShownAxis();

  protected choose(axis: string): void {
    void this.page.change({ axis: axis === 'status' ? null : axis }, { replace: true });
  }
}
