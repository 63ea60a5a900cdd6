import { Component, computed, inject, linkedSignal } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatInstant } from '@wegmarke/wording';
import type { ContentPart } from './content-parts';
import { FieldRemarks } from './field-remarks';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';
import { saidText } from './said-text';

/** Two people changed the same fields: both versions side by side, one choice per field, nothing lost. */
@Component({
  selector: 'wm-merge-view',
  template: `
    @if (rows().length > 0) {
      <section role="alertdialog" aria-labelledby="merge" aria-describedby="merge-intro">
        <h2 id="merge" tabindex="-1">{{ words().heading }}</h2>
        <p id="merge-intro">{{ intro() }}</p>
        @for (row of rows(); track row.part) {
          <fieldset>
            <legend>{{ row.label }}</legend>
            <p class="muted">{{ words().base(row.base) }}</p>
            <label>
              <input
                type="radio"
                [name]="'merge-' + row.part"
                [checked]="!theirs().has(row.part)"
                (change)="choose(row.part, false)"
              />
              <span
                ><strong>{{ words().mine }}</strong
                >{{ row.mine }}</span
              >
            </label>
            <label>
              <input
                type="radio"
                [name]="'merge-' + row.part"
                [checked]="theirs().has(row.part)"
                (change)="choose(row.part, true)"
              />
              <span
                ><strong>{{ words().theirs }}</strong
                >{{ row.theirs }}</span
              >
            </label>
          </fieldset>
        }
        <button type="button" class="kern-btn kern-btn--primary" (click)="store.resolve(theirs())">
          <span class="kern-label">{{ words().apply }}</span>
        </button>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border: 2px solid var(--kern-color-feedback-warning);
    }
    h2 {
      margin-block-start: 0;
    }
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: 0.5rem 1.5rem;
      margin: 0 0 1rem;
      padding: 0;
      border: 0;
    }
    legend {
      font-weight: 600;
    }
    fieldset p {
      grid-column: 1 / -1;
      margin: 0;
    }
    label {
      display: flex;
      gap: 0.5rem;
      padding: 0.5rem;
      border: 1px solid var(--wm-line);
    }
    label:has(:checked) {
      border-color: var(--kern-color-action-default);
      box-shadow: inset 0 0 0 1px var(--kern-color-action-default);
    }
    label span {
      display: grid;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MergeView {
  protected readonly store = inject(ReportStore);
  private readonly remarks = inject(FieldRemarks);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().merge);

  protected readonly theirs = linkedSignal<unknown, ReadonlySet<ContentPart>>({
    source: this.store.collision,
    computation: () => new Set(),
  });
  protected readonly intro = computed(() => {
    const current = this.store.collision()?.current;
    if (current === undefined) return '';
    const when = current.changedAt === '' ? '' : formatInstant(current.changedAt, this.language());
    return this.words().intro(current.changedBy ?? this.words().somebody, when);
  });
  protected readonly rows = computed(() => {
    const said = (part: ContentPart, value: unknown): string => saidText(part, value, this.allWords(), this.language());
    return (this.store.collision()?.conflicts ?? []).map(({ part, base, mine, theirs }) => ({
      part,
      label: this.remarks.labelOf(part),
      base: said(part, base),
      mine: said(part, mine),
      theirs: said(part, theirs),
    }));
  });

  protected choose(part: ContentPart, theirs: boolean): void {
    this.theirs.update((chosen) => {
      const next = new Set(chosen);
      if (theirs) next.add(part);
      else next.delete(part);
      return next;
    });
  }
}
