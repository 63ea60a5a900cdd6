import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, Service, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { PreviewAnswer } from './report-form';
import { ReportStore } from './report-store';

/** Pause in typing before the rule is asked, in milliseconds. */
const PAUSE = 700;

/** What the rule would say with what stands in the form, and friendly hints on its text. Writes nothing. */
@Service({ autoProvided: false })
export class ReportPreview {
  private readonly store = inject(ReportStore);
  private readonly http = inject(HttpClient);
  private readonly answer = linkedSignal<PreviewAnswer | null>(() => this.store.form());

  readonly preview = computed(() => this.answer()?.preview ?? null);
  readonly checks = computed(() => this.answer()?.checks ?? []);
  readonly issues = computed(() => this.answer()?.issues ?? []);

  /** A personal link has no rule to ask. */
  private readonly asks = computed(() => this.store.writable() && !this.store.byLink());

  constructor() {
    effect((onCleanup) => {
      const content = this.store.content();
      const form = untracked(this.store.form);
      if (content === null || form === null || !untracked(this.asks)) return;
      if (content === form.content) return;
      const timer = setTimeout(() => void this.ask(), PAUSE);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private async ask(): Promise<void> {
    const question = this.store.ruleQuestion();
    if (question === null) return;
    try {
      this.answer.set(await firstValueFrom(this.http.post<PreviewAnswer>(question.url, question.body)));
    } catch {
      // A preview that does not come is no reason to disturb; the last one stays.
    }
  }
}
