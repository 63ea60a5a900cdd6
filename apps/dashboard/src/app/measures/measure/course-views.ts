import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CourseViews as CourseViewsAnswer } from '@wegmarke/api-client';
import type { LocalDate } from '@wegmarke/domain';
import { CourseBadge, injectWords, LANGUAGE } from '@wegmarke/ui';
import { CAUSE_WORDS, COURSE_WORDS, formatDay, formatSince, reasonSentence } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { MeasureStore } from './measure-store';
import { measureWords } from './measure.words';

/**
 * The three views of the course side by side: what the ministry reports, what the rule computes and why, what the
 * coordination adds. None of them is put in the place of another.
 */
@Component({
  selector: 'wm-course-views',
  imports: [RouterLink, CourseBadge],
  templateUrl: './course-views.html',
  styleUrl: './course-views.css',
})
export class CourseViews {
  readonly course = input.required<CourseViewsAnswer>();
  /** The day the views hold for. */
  readonly day = input.required<LocalDate>();

  private readonly store = inject(MeasureStore);
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly words = computed(() => this.allWords().course);
  /** Ministries and coordination write German. */
  protected readonly german = computed(() => (this.language() === 'de' ? null : 'de'));
  protected readonly method = computed(() => this.page.link(['methodik']));

  protected readonly reported = computed(() => {
    const { asOfOn, acceptedOn, cause, remedy, ...view } = this.course().reported;
    return {
      ...view,
      basis: asOfOn === null ? null : this.words().reportedBasis(this.said(asOfOn), this.said(acceptedOn ?? asOfOn)),
      cause: cause === null ? null : [CAUSE_WORDS[this.language()][cause.key], cause.text].filter(Boolean).join(' – '),
      remedy: remedy?.text ?? null,
      remedyDue: remedy?.dueOn ? this.words().remedyDue(this.said(remedy.dueOn)) : null,
      help: remedy?.helpFrom ?? null,
    };
  });

  protected readonly computed = computed(() => {
    const verdict = this.course().computed;
    if (verdict === null) return null;
    const { since } = verdict;
    return {
      verdict: verdict.verdict,
      sentence: reasonSentence(verdict, this.language(), this.store.milestoneTitle()),
      since:
        since === null ? null : this.words().since(this.said(since), formatSince(since, this.day(), this.language())),
    };
  });

  protected readonly coordinator = computed(() => {
    const view = this.course().coordinator;
    return view && { ...view, on: this.words().coordinatorOn(this.said(view.on)) };
  });

  /** Null where there is no course to compare. */
  protected readonly divergence = computed(() => {
    const { reported, computed, divergence } = this.course();
    const words = this.words();
    if (computed === null || reported.course === null) return null;
    if (divergence === null) return words.notComparable;
    if (divergence === 0) return words.agree;
    const [own, ruled] = [reported.course, computed.verdict].map((course) => COURSE_WORDS[this.language()][course]);
    const sentence = divergence > 0 ? words.better : words.worse;
    return sentence(own ?? '', ruled ?? '', Math.abs(divergence));
  });
  protected readonly apart = computed(() => (this.course().divergence ?? 0) !== 0);

  private said(day: LocalDate): string {
    return formatDay(day, this.language());
  }
}
