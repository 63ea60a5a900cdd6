import { Component, computed, inject } from '@angular/core';
import {
  hasCourse,
  IMPLEMENTATIONS,
  isMoveAllowed,
  type Implementation,
  type StatusReportContent,
} from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ChoiceGroup, DayField, TextArea, TextField, type ChoiceOption } from '@wegmarke/ui/forms';
import { IMPLEMENTATION_WORDS } from '@wegmarke/wording';
import { controlId, FieldRemarks } from '../field-remarks';
import { ReportRow } from '../report-row';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

/** How far the measure is, and what that status demands: evidence and day, or reason and day of re-decision. */
@Component({
  selector: 'wm-status-part',
  imports: [ReportRow, ChoiceGroup, DayField, TextArea, TextField],
  template: `
    @let text = words().status;
    @let said = content();
    @if (said) {
      <wm-report-row part="implementation" [label]="text.label">
        <wm-choice-group
          [name]="id('implementation')"
          [label]="text.label"
          [options]="options()"
          [value]="said.implementation"
          [error]="remarks.errorAt('implementation')"
          (valueChange)="choose($event)"
        />
      </wm-report-row>
      @if (said.implementation === 'implemented') {
        <wm-report-row part="effectiveOn" [label]="text.implementedOn">
          <wm-day-field
            [name]="id('effectiveOn')"
            [label]="text.implementedOn"
            [required]="true"
            [value]="said.effectiveOn"
            [error]="remarks.errorAt('effectiveOn')"
            (valueChange)="store.change({ effectiveOn: $event })"
          />
        </wm-report-row>
        <wm-report-row part="evidence" [label]="words().effect.evidence">
          <wm-text-field
            [name]="id('evidence')"
            [label]="words().effect.evidence"
            [hint]="words().effect.evidenceHint"
            [required]="true"
            [value]="said.evidence ?? ''"
            [error]="remarks.errorAt('evidence')"
            (valueChange)="store.change({ evidence: $event || null })"
          />
        </wm-report-row>
      }
      @if (said.implementation === 'on_hold' || said.implementation === 'dropped') {
        <wm-report-row part="reason" [label]="text.reason">
          <wm-text-area
            [name]="id('reason')"
            [label]="text.reason"
            [required]="true"
            [value]="said.reason ?? ''"
            [error]="remarks.errorAt('reason')"
            (valueChange)="store.change({ reason: $event || null })"
          />
        </wm-report-row>
        <wm-report-row part="effectiveOn" [label]="text.effectiveOn">
          <wm-day-field
            [name]="id('effectiveOn')"
            [label]="text.effectiveOn"
            [value]="said.effectiveOn"
            [error]="remarks.errorAt('effectiveOn')"
            (valueChange)="store.change({ effectiveOn: $event })"
          />
        </wm-report-row>
      }
      @if (said.implementation === 'on_hold') {
        <wm-report-row part="redecideOn" [label]="text.redecideOn">
          <wm-day-field
            [name]="id('redecideOn')"
            [label]="text.redecideOn"
            [required]="true"
            [value]="said.redecideOn"
            [error]="remarks.errorAt('redecideOn')"
            (valueChange)="store.change({ redecideOn: $event })"
          />
        </wm-report-row>
      }
    }
  `,
})
export class StatusPart {
  protected readonly store = inject(ReportStore);
  protected readonly remarks = inject(FieldRemarks);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(reportWords);
  protected readonly content = this.store.content;
  protected readonly id = controlId;

  /** Only moves a ministry may report; a permanent measure never ends by itself. */
  protected readonly options = computed((): readonly ChoiceOption[] => {
    const form = this.store.form();
    const from = form?.known.implementation ?? 'not_started';
    return IMPLEMENTATIONS.filter((to) => to === from || isMoveAllowed(from, to, 'report'))
      .filter((to) => to !== 'implemented' || form?.measure.kind !== 'permanent')
      .map((value) => ({ value, label: IMPLEMENTATION_WORDS[this.language()][value] }));
  });

  protected choose(value: string): void {
    const implementation = IMPLEMENTATIONS.find((known) => known === value);
    if (implementation !== undefined) this.store.change({ implementation, ...this.entailed(implementation) });
  }

  /** What no longer applies is emptied; going back finds the course as it was known. */
  private entailed(implementation: Implementation): Partial<StatusReportContent> {
    const form = this.store.form();
    if (form === null) return {};
    const { known, content, measure } = form;
    const milestones = known.milestones.map(({ actualOn, droppedOn }) => ({
      open: actualOn === null && droppedOn === null,
    }));
    const before = content.course ?? (known.course === 'not_assessed' ? null : known.course);
    const course = hasCourse({ implementation, kind: measure.kind, milestones }) ? before : null;
    const same = implementation === content.implementation;
    return {
      course,
      ...(course === null ? { cause: null, remedy: null } : {}),
      effectiveOn: same ? content.effectiveOn : null,
      redecideOn: same ? content.redecideOn : null,
      reason: same ? content.reason : null,
    };
  }
}
