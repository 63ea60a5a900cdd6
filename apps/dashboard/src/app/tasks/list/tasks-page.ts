import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { newIntent } from '../../core/api/writes';
import { Feedback } from '../../core/feedback/feedback';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { SessionStore } from '../../core/session/session-store';
import type { WorkItem } from '../../core/worklist/worklist-answer';
import { LoadState } from '../../pieces/load-state';
import { ProblemNotice } from '../../pieces/problem-notice';
import { taskLink } from '../task-link';
import { TaskRow } from './task-row';
import { BATCHES, TasksStore, type WorkGroup } from './tasks-store';
import { tasksWords } from './tasks.words';

/** My work: what came back, what is asked, due, to sign or to accept – each with days left and one click to do it. */
@Component({
  selector: 'wm-tasks-page',
  imports: [LoadState, ProblemNotice, TaskRow, Dialog],
  providers: [TasksStore],
  templateUrl: './tasks-page.html',
  styleUrl: './tasks-page.css',
})
export class TasksPage {
  private readonly page = inject(PageState);
  private readonly router = inject(Router);
  private readonly feedback = inject(Feedback);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(TasksStore);
  protected readonly words = injectWords(tasksWords);

  /** The task that is about to be confirmed as unchanged. */
  protected readonly confirming = signal<WorkItem | null>(null);
  private intent = newIntent();

  protected readonly scopes = computed(() => [
    { key: 'ministry', label: this.words().ministry },
    { key: 'mine', label: this.words().mine },
  ]);
  protected readonly ofMinistry = computed(() => this.session.can('desk') || this.session.can('approver'));
  protected readonly formLink = computed(() => {
    const item = this.confirming();
    return item === null ? this.page.link(['aufgaben']) : taskLink(this.page, item);
  });
  protected readonly resultTitle = computed(() => {
    const results = this.store.results();
    return this.words().resultTitle(results.filter(({ problem }) => problem === null).length, results.length);
  });

  constructor() {
    injectPageTitle(() => this.words().title);
  }

  protected chooseScope(scope: string): Promise<void> {
    return this.page.change({ scope: scope === 'mine' ? 'mine' : null }, { replace: true });
  }

  protected isBatch({ kind }: WorkGroup): boolean {
    return BATCHES[kind] !== undefined;
  }

  protected allSelected(group: WorkGroup): boolean {
    return this.store.selectedIn(group).length === group.items.length;
  }

  protected batchLabel(group: WorkGroup): string {
    const [action, count] = [BATCHES[group.kind] ?? 'sign', this.store.selectedIn(group).length];
    return this.words()[action](count);
  }

  protected ask(item: WorkItem): void {
    this.intent = newIntent();
    this.store.refusal.set(null);
    this.confirming.set(item);
  }

  protected async confirm(item: WorkItem): Promise<void> {
    const report = await this.store.confirmUnchanged(item, this.intent);
    if (report === null) return;
    this.confirming.set(null);
    const link = { label: this.words().look, to: this.page.link(['aufgaben', report.id]) };
    this.feedback.say(this.words().unchangedDone(item.measure.code), link);
  }

  protected openForm(): void {
    const { path, query } = this.formLink();
    this.confirming.set(null);
    void this.router.navigate([...path], { queryParams: query });
  }
}
