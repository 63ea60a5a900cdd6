import { Component, computed, inject, input } from '@angular/core';
import type { Course, Effect, ReportState, StatusClass } from '@wegmarke/domain';
import { COMPUTED_WORDS, EFFECT_WORDS, REPORT_WORDS, STATUS_WORDS } from '@wegmarke/wording';
import { LANGUAGE } from '../language/language';
import { AxisBadge } from './axis-badge';

/** How far a measure is (Umsetzungsstand), as one of the nine status classes. */
@Component({
  selector: 'wm-status-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge axis="status" [value]="status()" [word]="word()" />`,
})
export class StatusBadge {
  readonly status = input.required<StatusClass>();
  private readonly language = inject(LANGUAGE);
  protected readonly word = computed(() => STATUS_WORDS[this.language()][this.status()]);
}

/** Is it on course (Verlauf); `null`: has no course. */
@Component({
  selector: 'wm-course-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge axis="course" [value]="course() ?? 'none'" [word]="word()" />`,
})
export class CourseBadge {
  readonly course = input.required<Course | null>();
  private readonly language = inject(LANGUAGE);
  protected readonly word = computed(() => COMPUTED_WORDS[this.language()][this.course() ?? 'none']);
}

/** Has the ministry reported (Meldung); `null`: before the first round. */
@Component({
  selector: 'wm-report-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge axis="report" [value]="report() ?? 'not_due'" [word]="word()" />`,
})
export class ReportBadge {
  readonly report = input.required<ReportState | null>();
  private readonly language = inject(LANGUAGE);
  protected readonly word = computed(() => REPORT_WORDS[this.language()][this.report() ?? 'not_due']);
}

/** Did it work (Wirkung). */
@Component({
  selector: 'wm-effect-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge axis="effect" [value]="effect()" [word]="word()" />`,
})
export class EffectBadge {
  readonly effect = input.required<Effect>();
  private readonly language = inject(LANGUAGE);
  protected readonly word = computed(() => EFFECT_WORDS[this.language()][this.effect()]);
}
