import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, LANGUAGE, Localized } from '@wegmarke/ui';
import { formatDayShort } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import type { WorkItem } from '../../core/worklist/worklist-answer';
import { taskLink } from '../task-link';
import { tasksWords } from './tasks.words';

/** One task: what, until when, and one click to do it. */
@Component({
  selector: 'wm-task-row',
  imports: [RouterLink, Localized],
  template: `
    @let task = item();
    @if (selectable()) {
      <label class="pick">
        <input type="checkbox" [checked]="selected()" (change)="selectedChange.emit(!selected())" />
        <span class="visually-hidden">{{ words().select(task.measure.code) }}</span>
      </label>
    }
    <div class="what">
      <p>
        <span class="number">{{ task.measure.code }}</span
        >&ngsp;<wm-localized [text]="task.measure.title" />
      </p>
      @if (task.query; as query) {
        <p class="question">{{ query.question }}</p>
      }
      <p class="muted">
        <span [class.overdue]="task.overdue">{{ deadline() }}</span>
        @for (note of notes(); track note) {
          <span>{{ note }}</span>
        }
      </p>
    </div>
    <div class="actions">
      <a
        class="button"
        [routerLink]="link().path"
        [queryParams]="link().query"
        [attr.aria-label]="words().openOf(openLabel(), task.measure.code)"
        >{{ openLabel() }}</a
      >
      @if (unchangedOffered()) {
        <button
          type="button"
          class="button"
          [attr.aria-label]="words().openOf(words().unchanged, task.measure.code)"
          (click)="unchanged.emit()"
        >
          {{ words().unchanged }}
        </button>
      }
    </div>
  `,
  styleUrl: './task-row.css',
})
export class TaskRow {
  readonly item = input.required<WorkItem>();
  readonly selectable = input(false);
  readonly selected = input(false);
  readonly selectedChange = output<boolean>();
  readonly unchanged = output();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(tasksWords);

  protected readonly link = computed(() => taskLink(this.page, this.item()));
  protected readonly openLabel = computed(() => {
    const { due, draft, other } = this.words().open;
    const { kind } = this.item();
    return kind === 'due' ? due : kind === 'draft' || kind === 'returned' ? draft : other;
  });
  protected readonly unchangedOffered = computed(
    () => this.item().kind === 'due' && this.item().allowedActions.includes('write-report'),
  );
  protected readonly deadline = computed(() => {
    const [{ daysLeft, since }, words] = [this.item(), this.words()];
    if (daysLeft === null) return since === null ? '' : words.since(formatDayShort(since, this.language()));
    if (daysLeft === 0) return words.today;
    return daysLeft > 0 ? words.daysLeft(daysLeft) : words.overdue(-daysLeft);
  });
  protected readonly notes = computed(() => {
    const [{ round, ministry, report }, words] = [this.item(), this.words()];
    return [
      round === null ? words.interim : words.round(round.key),
      this.strategy.ministryAbbr(ministry),
      ...(report?.unchanged ? [words.unchangedMark] : []),
    ];
  });
}
