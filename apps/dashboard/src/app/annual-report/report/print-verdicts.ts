import { Component, inject } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { CheckField } from '@wegmarke/ui/forms';
import { WriteAttempt } from '../../core/api/write-attempt';
import { freezeWords } from './freeze/freeze.words';
import { ReportStore } from './report-store';

/** Whether the report prints more than what the ministries reported. */
@Component({
  selector: 'wm-print-verdicts',
  imports: [CheckField],
  template: `
    @if (store.report(); as report) {
      <wm-check-field
        name="verdicts"
        [label]="words().verdicts"
        [hint]="words().verdictsHint"
        [value]="report.printsVerdicts"
        [disabled]="!store.writable() || attempt.working()"
        [error]="attempt.refusal()?.detail ?? ''"
        (valueChange)="choose($event)"
      />
    }
  `,
})
export class PrintVerdicts {
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(freezeWords);
  protected readonly attempt = new WriteAttempt();

  protected async choose(printsVerdicts: boolean): Promise<void> {
    const [url, version] = [this.store.url(), this.store.report()?.version];
    if (url === undefined || version === undefined) return;
    await this.attempt.send('PATCH', url, { body: { printsVerdicts }, version });
    this.store.reload();
  }
}
