import { Component, computed, inject } from '@angular/core';
import type { Narrative } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { TextArea } from '@wegmarke/ui/forms';
import { NARRATIVE } from '../content-parts';
import { controlId, FieldRemarks } from '../field-remarks';
import { ReportRow } from '../report-row';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

/** Longest text the rules accept, in UTF-16 units. */
const LENGTH = 10_000;

/** What was done, where it is stuck, what comes next, whose help is needed. */
@Component({
  selector: 'wm-narrative-part',
  imports: [ReportRow, TextArea],
  template: `
    @if (store.content(); as content) {
      @for (part of parts; track part) {
        <wm-report-row [part]="'narrative/' + part" [label]="words()[part]">
          <wm-text-area
            [name]="id('narrative/' + part)"
            [label]="words()[part]"
            lang="de"
            [maxLength]="length"
            [value]="content.narrative[part]"
            [error]="remarks.errorAt('narrative/' + part)"
            (valueChange)="change(part, $event)"
          />
        </wm-report-row>
      }
    }
  `,
})
export class NarrativePart {
  protected readonly store = inject(ReportStore);
  protected readonly remarks = inject(FieldRemarks);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().narrative);
  protected readonly parts = NARRATIVE;
  protected readonly length = LENGTH;
  protected readonly id = controlId;

  protected change(part: keyof Narrative, text: string): void {
    const narrative = this.store.content()?.narrative;
    if (narrative !== undefined) this.store.change({ narrative: { ...narrative, [part]: text } });
  }
}
