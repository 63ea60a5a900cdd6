import { Component, computed, inject } from '@angular/core';
import { EFFECTS } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ChoiceGroup, TextField, type ChoiceOption } from '@wegmarke/ui/forms';
import { EFFECT_WORDS } from '@wegmarke/wording';
import { controlId, FieldRemarks } from '../field-remarks';
import { ReportRow } from '../report-row';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

/** Did it work; a new judgement rests on evidence. */
@Component({
  selector: 'wm-effect-part',
  imports: [ReportRow, ChoiceGroup, TextField],
  template: `
    @let text = words();
    @let said = store.content();
    @if (said) {
      <wm-report-row part="effect" [label]="text.label">
        <wm-choice-group
          [name]="id('effect')"
          [label]="text.label"
          [options]="options()"
          [value]="said.effect"
          [error]="remarks.errorAt('effect')"
          (valueChange)="choose($event)"
        />
      </wm-report-row>
      @if (said.effect !== 'not_yet' && said.implementation !== 'implemented') {
        <wm-report-row part="evidence" [label]="text.evidence">
          <wm-text-field
            [name]="id('evidence')"
            [label]="text.evidence"
            [hint]="text.evidenceHint"
            [value]="said.evidence ?? ''"
            [error]="remarks.errorAt('evidence')"
            (valueChange)="store.change({ evidence: $event || null })"
          />
        </wm-report-row>
      }
    }
  `,
})
export class EffectPart {
  protected readonly store = inject(ReportStore);
  protected readonly remarks = inject(FieldRemarks);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().effect);
  protected readonly id = controlId;
  protected readonly options = computed((): readonly ChoiceOption[] =>
    EFFECTS.map((value) => ({ value, label: EFFECT_WORDS[this.language()][value] })),
  );

  protected choose(value: string): void {
    const effect = EFFECTS.find((known) => known === value);
    if (effect !== undefined) this.store.change({ effect });
  }
}
