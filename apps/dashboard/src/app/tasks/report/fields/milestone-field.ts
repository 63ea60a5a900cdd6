import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { CAUSES, lastDayOf, type LocalDate, type MilestoneWord, type PreciseDay } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { ChoiceGroup, DayField, PreciseDayField, SelectField, type ChoiceOption } from '@wegmarke/ui/forms';
import { CAUSE_WORDS, formatPreciseDay } from '@wegmarke/wording';
import { controlId, FieldRemarks } from '../field-remarks';
import type { KnownMilestone } from '../report-form';
import { ReportRow } from '../report-row';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

type News = 'keep' | 'reached' | 'shifted' | 'dropped';

/** What a report says of one milestone. A later day and a dropped step say why. */
@Component({
  selector: 'wm-milestone-field',
  imports: [ReportRow, ChoiceGroup, DayField, PreciseDayField, SelectField],
  templateUrl: './milestone-field.html',
})
export class MilestoneField {
  readonly known = input.required<KnownMilestone>();
  readonly word = input.required<MilestoneWord | null>();
  readonly wordChange = output<MilestoneWord | null>();

  protected readonly store = inject(ReportStore);
  private readonly remarks = inject(FieldRemarks);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().milestones);
  protected readonly choose = computed(() => this.allWords().course.choose);

  protected readonly title = computed(() => {
    const { key, role, title } = this.known();
    if (role === 'end') return this.words().end;
    return title === null ? key : localizedText(title, this.language());
  });
  protected readonly place = computed(() => `milestones/${this.known().key}`);
  protected readonly plan = computed(() => {
    const [{ baseline, forecast, overdue }, words] = [this.known(), this.words()];
    return [
      words.baseline(formatPreciseDay(baseline, this.language())),
      ...(forecast === null ? [] : [words.forecast(formatPreciseDay(forecast, this.language()))]),
      ...(overdue ? [words.overdue] : []),
    ].join(' · ');
  });
  /** What is chosen holds while no day is entered yet. */
  protected readonly news = linkedSignal<MilestoneWord | null, News>({
    source: this.word,
    computation: (word, previous) => (word === null ? (previous?.value ?? 'keep') : newsOf(word)),
  });
  protected readonly options = computed((): readonly ChoiceOption[] => {
    const { keep, reached, shifted, dropped } = this.words();
    return [
      { value: 'keep', label: keep },
      { value: 'reached', label: reached },
      { value: 'shifted', label: shifted },
      ...(this.known().role === 'end' ? [] : [{ value: 'dropped', label: dropped }]),
    ];
  });
  protected readonly causes = computed((): readonly ChoiceOption[] =>
    CAUSES.map((value) => ({ value, label: CAUSE_WORDS[this.language()][value] })),
  );
  /** Only a later last day is a shift and needs a cause. */
  protected readonly needsCause = computed(() => {
    const word = this.word();
    if (this.news() === 'dropped') return true;
    const { forecast, baseline } = this.known();
    return Boolean(word?.forecast && lastDayOf(word.forecast) > lastDayOf(forecast ?? baseline));
  });

  protected id(part: string): string {
    return controlId(`${this.place()}${part}`);
  }

  protected errorAt(part: string): string {
    return this.remarks.errorAt(`${this.place()}${part}`);
  }

  protected pick(value: string): void {
    this.news.set((['keep', 'reached', 'shifted', 'dropped'] as const).find((news) => news === value) ?? 'keep');
    // Until a day is entered, there is nothing to report.
    this.wordChange.emit(null);
  }

  protected reach(actualOn: LocalDate | null): void {
    this.wordChange.emit(actualOn === null ? null : { key: this.known().key, actualOn });
  }

  protected move(forecast: PreciseDay | null): void {
    this.wordChange.emit(forecast === null ? null : { key: this.known().key, forecast, ...this.causeSaid() });
  }

  protected drop(droppedOn: LocalDate | null): void {
    this.wordChange.emit(droppedOn === null ? null : { key: this.known().key, droppedOn, ...this.causeSaid() });
  }

  protected chooseCause(value: string): void {
    const cause = CAUSES.find((known) => known === value);
    const { key, forecast, actualOn, droppedOn } = this.word() ?? { key: this.known().key };
    const days = { ...(forecast && { forecast }), ...(actualOn && { actualOn }), ...(droppedOn && { droppedOn }) };
    this.wordChange.emit({ key, ...days, ...(cause && { cause }) });
  }

  private causeSaid(): Pick<MilestoneWord, 'cause'> {
    const cause = this.word()?.cause;
    return cause === undefined ? {} : { cause };
  }
}

function newsOf(word: MilestoneWord | null): News {
  if (word?.actualOn) return 'reached';
  if (word?.droppedOn) return 'dropped';
  return word?.forecast ? 'shifted' : 'keep';
}
