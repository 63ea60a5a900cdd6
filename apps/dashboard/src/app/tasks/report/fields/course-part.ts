import { Component, computed, inject } from '@angular/core';
import { CAUSES, hasCourse, type Course, type LocalDate, type StatusReportContent } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ChoiceGroup, DayField, SelectField, TextArea, TextField, type ChoiceOption } from '@wegmarke/ui/forms';
import { CAUSE_WORDS, COURSE_WORDS } from '@wegmarke/wording';
import { controlId, FieldRemarks } from '../field-remarks';
import { ReportPreview } from '../report-preview';
import { ReportRow } from '../report-row';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';
import { RulePreviewBox } from './rule-preview-box';

const CHOICES: readonly Course[] = ['on_track', 'at_risk', 'critical'];
const NO_REMEDY = { text: '', dueOn: null, helpFrom: null } as const;

/** Is it on course: the ministry's word, what the rule would say, and cause and remedy where it is not. */
@Component({
  selector: 'wm-course-part',
  imports: [ReportRow, ChoiceGroup, SelectField, DayField, TextArea, TextField, RulePreviewBox],
  templateUrl: './course-part.html',
})
export class CoursePart {
  protected readonly store = inject(ReportStore);
  protected readonly remarks = inject(FieldRemarks);
  private readonly preview = inject(ReportPreview);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().course);
  protected readonly content = this.store.content;
  protected readonly id = controlId;

  /** Whether the measure has a course after this report. */
  protected readonly applies = computed(() => {
    const [form, content] = [this.store.form(), this.store.content()];
    if (form === null || content === null) return false;
    const milestones = form.known.milestones.map(({ key, actualOn, droppedOn }) => {
      const said = content.milestones.find((word) => word.key === key);
      return { open: !(said?.actualOn ?? actualOn) && !(said?.droppedOn ?? droppedOn) };
    });
    return hasCourse({ implementation: content.implementation, kind: form.measure.kind, milestones });
  });
  protected readonly troubled = computed(() => ['at_risk', 'critical'].includes(this.content()?.course ?? ''));
  protected readonly divergent = computed(
    () => (this.preview.preview()?.divergence ?? 0) !== 0 || (this.content()?.remarkOnRule ?? '') !== '',
  );
  protected readonly options = computed((): readonly ChoiceOption[] =>
    CHOICES.map((value) => ({ value, label: COURSE_WORDS[this.language()][value] })),
  );
  protected readonly causes = computed((): readonly ChoiceOption[] =>
    CAUSES.map((value) => ({ value, label: CAUSE_WORDS[this.language()][value] })),
  );

  protected choose(value: string): void {
    const course = CHOICES.find((known) => known === value) ?? null;
    this.store.change({ course, ...(course === 'on_track' ? { cause: null, remedy: null } : {}) });
  }

  protected changeCause(change: { key?: string; text?: string }): void {
    const before = this.content()?.cause;
    const key = CAUSES.find((known) => known === (change.key ?? before?.key));
    const text = change.text ?? before?.text ?? '';
    this.store.change({ cause: key === undefined ? null : { key, text } });
  }

  protected changeRemedy(change: { text?: string; dueOn?: LocalDate | null; helpFrom?: string | null }): void {
    const remedy: NonNullable<StatusReportContent['remedy']> = { ...(this.content()?.remedy ?? NO_REMEDY), ...change };
    this.store.change({ remedy });
  }
}
