import { Component, computed, inject } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ErrorSummary } from '@wegmarke/ui/forms';
import { formatDay } from '@wegmarke/wording';
import { FieldRemarks } from './field-remarks';
import { CoursePart } from './fields/course-part';
import { EffectPart } from './fields/effect-part';
import { MilestonesPart } from './fields/milestones-part';
import { NarrativePart } from './fields/narrative-part';
import { StatusPart } from './fields/status-part';
import { MergeView } from './merge-view';
import { ReportActions } from './report-actions';
import { ReportStore } from './report-store';
import { ReportRow } from './report-row';
import { reportWords } from './report.words';
import { SaveStatus } from './save-status';

/** All fields of a report, with the last one beside them; also what somebody with a personal link fills in. */
@Component({
  selector: 'wm-report-body',
  imports: [
    ErrorSummary,
    MergeView,
    ReportRow,
    SaveStatus,
    StatusPart,
    CoursePart,
    EffectPart,
    MilestonesPart,
    NarrativePart,
  ],
  template: `
    @let text = words();
    <wm-merge-view />
    <wm-error-summary [errors]="remarks.summary()" [attempt]="actions.attempts()" />
    <div class="status"><wm-save-status /></div>
    @if (!store.content()?.unchanged) {
      <p class="muted">{{ basis() }}</p>
      <section aria-labelledby="report-status">
        <h2 id="report-status">{{ text.status.heading }}</h2>
        <wm-status-part />
      </section>
      <section aria-labelledby="report-milestones">
        <h2 id="report-milestones">{{ text.milestones.heading }}</h2>
        <wm-milestones-part />
      </section>
      <section aria-labelledby="report-course-part">
        <h2 id="report-course-part">{{ text.course.heading }}</h2>
        <wm-course-part />
      </section>
      <section aria-labelledby="report-narrative">
        <h2 id="report-narrative">{{ text.narrative.heading }}</h2>
        <wm-narrative-part />
      </section>
      <section aria-labelledby="report-effect-part">
        <h2 id="report-effect-part">{{ text.effect.heading }}</h2>
        <wm-effect-part />
      </section>
    } @else if (!store.writable()) {
      <wm-report-row part="unchanged" [label]="text.unchanged.button" [withLast]="false" />
    }
  `,
  styles: `
    .status {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--wm-surface);
    }
    h2 {
      margin-block: 1.25rem 0.25rem;
      padding-block-start: 0.5rem;
      border-block-start: 1px solid var(--wm-line);
    }
  `,
})
export class ReportBody {
  protected readonly store = inject(ReportStore);
  protected readonly actions = inject(ReportActions);
  protected readonly remarks = inject(FieldRemarks);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(reportWords);
  protected readonly basis = computed(() => {
    const last = this.store.form()?.last ?? null;
    return last === null ? this.words().noLast : this.words().lastFrom(formatDay(last.asOfOn, this.language()));
  });
}
