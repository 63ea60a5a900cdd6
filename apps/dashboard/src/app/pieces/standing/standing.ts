import { Component, computed, inject, input } from '@angular/core';
import type { Breakdown } from '@wegmarke/domain';
import { defineWords, injectWords, LANGUAGE, PartitionBar, PartitionTable } from '@wegmarke/ui';
import { PageState, type QueryChange } from '../../core/page-state/page-state';
import { courseParts, statusParts } from '../axis-parts';

const standingWords = defineWords(
  { status: 'Nach Umsetzungsstand', course: 'Nach Verlauf (Regel)' },
  { status: 'Selon l’état de mise en œuvre', course: 'Selon la trajectoire (règle)' },
);

/** The same measures cut twice, how far they are and whether they are on course; every number opens its list. */
@Component({
  selector: 'wm-standing',
  imports: [PartitionBar, PartitionTable],
  template: `
    <div>
      <wm-partition-bar [parts]="status()" />
      <wm-partition-table [caption]="words().status" [parts]="status()" />
    </div>
    <div>
      <wm-partition-bar [parts]="course()" />
      <wm-partition-table [caption]="words().course" [parts]="course()" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: 1rem 2rem;
      margin-block: 0.75rem;
    }
  `,
})
export class Standing {
  readonly breakdown = input.required<Breakdown>();
  /** What the measures counted here have in common, as filter of their list. */
  readonly query = input.required<QueryChange>();

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(standingWords);

  protected readonly status = computed(() =>
    statusParts(this.breakdown(), this.language(), (status) => this.list({ status })),
  );
  protected readonly course = computed(() =>
    courseParts(this.breakdown(), this.language(), (computed) => this.list({ computed })),
  );

  private list(query: QueryChange) {
    return this.page.link(['massnahmen'], { ...this.query(), ...query });
  }
}
