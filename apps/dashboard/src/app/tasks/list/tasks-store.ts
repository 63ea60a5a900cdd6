import { httpResource } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { problemOf, type Problem } from '../../core/api/problem';
import { ApiWrites, newIntent } from '../../core/api/writes';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { SessionStore } from '../../core/session/session-store';
import type { WorkAnswer, WorkItem, WorkKind } from '../../core/worklist/worklist-answer';
import { WorkCounts } from '../../core/worklist/worklist-counts';
import type { ReportForm } from '../report/report-form';

/** What is urgent for somebody comes first: what came back, what is asked, what is due. */
const ORDER: readonly WorkKind[] = [
  'returned',
  'query',
  'due',
  'draft',
  'to_sign',
  'to_accept',
  'query_answered',
  'lead_offer',
  'amendment',
];

export interface WorkGroup {
  readonly kind: WorkKind;
  readonly items: readonly WorkItem[];
}

/** How one item of a batch ended; `problem` null: done. */
export interface BatchResult {
  readonly item: WorkItem;
  readonly problem: Problem | null;
}

interface BatchAnswer {
  readonly items: readonly { readonly id: string; readonly status: number; readonly problem: Problem | null }[];
}

/** Actions that are taken for several at once, by the kind of task. */
export const BATCHES: Readonly<Partial<Record<WorkKind, 'sign' | 'accept' | 'settle'>>> = {
  to_sign: 'sign',
  to_accept: 'accept',
  query_answered: 'settle',
};

/** Everything that waits for the person in this strategy; what is chosen, and how a batch ended. */
@Service({ autoProvided: false })
export class TasksStore {
  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);
  private readonly writes = inject(ApiWrites);
  private readonly counts = inject(WorkCounts);
  private readonly asked = this.page.value('scope');

  readonly scope = computed(() => (this.asked() === 'mine' ? 'mine' : 'ministry'));
  readonly work = httpResource<WorkAnswer>(() =>
    this.session.hasWork() ? { url: '/api/me/work', params: { scope: this.scope() } } : undefined,
  );
  private readonly answer = lastValue(this.work);
  readonly working = signal(false);
  readonly refusal = signal<Problem | null>(null);
  readonly results = signal<readonly BatchResult[]>([]);
  private readonly selected = signal<ReadonlySet<string>>(new Set());

  /** Null until loaded. */
  readonly groups = computed((): readonly WorkGroup[] | null => {
    const answer = this.answer();
    if (answer === undefined) return null;
    const here = answer.items.filter(({ strategy }) => strategy === this.page.strategyKey());
    return ORDER.map((kind) => ({ kind, items: here.filter((item) => item.kind === kind) })).filter(
      ({ items }) => items.length > 0,
    );
  });

  isSelected(item: WorkItem): boolean {
    return this.selected().has(item.key);
  }

  select(items: readonly WorkItem[], chosen: boolean): void {
    this.selected.update((before) => {
      const next = new Set(before);
      for (const { key } of items) {
        if (chosen) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  }

  selectedIn({ items }: WorkGroup): readonly WorkItem[] {
    return items.filter((item) => this.isSelected(item));
  }

  /** Signs, accepts or settles all chosen of a group; each stands for itself. */
  async runBatch(group: WorkGroup): Promise<void> {
    const action = BATCHES[group.kind];
    const chosen = this.selectedIn(group);
    if (action === undefined || chosen.length === 0) return;
    const url = action === 'settle' ? '/api/queries/batch' : '/api/status-reports/batch';
    const items = chosen.flatMap((item) => subjectOf(item, action) ?? []);
    await this.attempt(async () => {
      const { body } = await this.writes.send<BatchAnswer>('POST', url, { body: { action, items } });
      this.results.set(
        chosen.map((item) => {
          const own = body.items.find(({ id }) => id === subjectOf(item, action)?.id);
          return { item, problem: own === undefined || own.status === 200 ? null : own.problem };
        }),
      );
      this.select(chosen, false);
    });
  }

  /** Confirms that nothing changed, without opening the form; answers the report. */
  async confirmUnchanged({ measure, round }: WorkItem, key = newIntent()): Promise<ReportForm | null> {
    let report: ReportForm | null = null;
    await this.attempt(async () => {
      const url = `/api/measures/${encodeURIComponent(measure.id)}/status-reports`;
      const body = { round: round?.key ?? null, unchanged: true };
      report = (await this.writes.send<ReportForm>('POST', url, { body, idempotencyKey: key })).body;
    });
    return report;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.working.set(true);
    this.refusal.set(null);
    try {
      await work();
      this.work.reload();
      this.counts.reload();
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.working.set(false);
    }
  }
}

/** What a batch is about: the report, or the question asked about it. */
function subjectOf({ report, query }: WorkItem, action: string): { id: string; version: number } | null {
  const subject = action === 'settle' ? query : report;
  return subject === null ? null : { id: subject.id, version: subject.version };
}
