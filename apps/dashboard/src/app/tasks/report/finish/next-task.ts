import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { firstValueFrom } from 'rxjs';
import { Feedback } from '../../../core/feedback/feedback';
import { PageState } from '../../../core/page-state/page-state';
import type { WorkAnswer, WorkItem, WorkKind } from '../../../core/worklist/worklist-answer';
import { taskLink } from '../../task-link';
import type { ReportForm } from '../report-form';
import { reportWords } from '../report.words';

export type FinishedStep = 'submitted' | 'signed' | 'accepted' | 'returned' | 'removed';

/** After a step the next task of the same kind comes, from the top of the list. */
const FOLLOWING: Readonly<Record<FinishedStep, readonly WorkKind[]>> = {
  submitted: ['returned', 'due', 'draft'],
  removed: ['returned', 'due', 'draft'],
  signed: ['to_sign'],
  accepted: ['to_accept'],
  returned: ['to_accept', 'to_sign'],
};

/** Opens the next task after one is finished, and says so with a way back. */
@Service({ autoProvided: false })
export class NextTask {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly page = inject(PageState);
  private readonly feedback = inject(Feedback);
  private readonly words = injectWords(reportWords);

  async after(step: FinishedStep, { id, measure }: Pick<ReportForm, 'id' | 'measure'>): Promise<void> {
    const next = await this.find(step, measure.id);
    const to = next === undefined ? this.page.link(['aufgaben']) : taskLink(this.page, next);
    await this.router.navigate([...to.path], { queryParams: to.query });
    const words = this.words().done;
    const text = next === undefined ? words[step] : words.next(words[step], next.measure.code);
    const back = { label: words.back(measure.code), to: this.page.link(['aufgaben', id]) };
    this.feedback.say(text, step === 'removed' ? undefined : back);
  }

  private async find(step: FinishedStep, measure: string): Promise<WorkItem | undefined> {
    try {
      const { items } = await firstValueFrom(this.http.get<WorkAnswer>('/api/me/work'));
      const strategy = this.page.strategyKey();
      return items.find(
        (item) => FOLLOWING[step].includes(item.kind) && item.measure.id !== measure && item.strategy === strategy,
      );
    } catch {
      return undefined;
    }
  }
}
