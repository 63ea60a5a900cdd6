import { Component, computed, inject } from '@angular/core';
import type { MilestoneWord } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { wordOf } from '../content-parts';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';
import { MilestoneField } from './milestone-field';

/** Every open milestone: nothing new, reached, moved or dropped. */
@Component({
  selector: 'wm-milestones-part',
  imports: [MilestoneField],
  template: `
    @for (milestone of milestones(); track milestone.known.key) {
      <wm-milestone-field
        [known]="milestone.known"
        [word]="milestone.word"
        (wordChange)="change(milestone.known.key, $event)"
      />
    } @empty {
      <p class="muted">{{ words().none }}</p>
    }
  `,
})
export class MilestonesPart {
  private readonly store = inject(ReportStore);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().milestones);

  protected readonly milestones = computed(() => {
    const [form, content] = [this.store.form(), this.store.content()];
    if (form === null || content === null) return [];
    return form.known.milestones
      .map((known) => ({ known, word: wordOf(content, known.key) }))
      .filter(({ known, word }) => word !== null || (known.actualOn === null && known.droppedOn === null));
  });

  protected change(key: string, word: MilestoneWord | null): void {
    const before = this.store.content()?.milestones ?? [];
    const known = before.some((other) => other.key === key);
    if (word === null) return this.store.change({ milestones: before.filter((other) => other.key !== key) });
    this.store.change({
      milestones: known ? before.map((other) => (other.key === key ? word : other)) : [...before, word],
    });
  }
}
