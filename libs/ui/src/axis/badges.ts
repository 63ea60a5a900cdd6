import { Component, computed, input } from '@angular/core';
import type { Course, Effect, ReportState, StatusClass } from '@wegmarke/domain';
import { AxisBadge } from './axis-badge';
import type { AxisMark } from './drawings';

/** How far a measure is (Umsetzungsstand), as one of the nine status classes. */
@Component({
  selector: 'wm-status-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge [mark]="mark()" />`,
})
export class StatusBadge {
  readonly status = input.required<StatusClass>();
  protected readonly mark = computed((): AxisMark => ({ axis: 'status', value: this.status() }));
}

/** Is it on course (Verlauf); `null`: has no course. */
@Component({
  selector: 'wm-course-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge [mark]="mark()" />`,
})
export class CourseBadge {
  readonly course = input.required<Course | null>();
  protected readonly mark = computed((): AxisMark => ({ axis: 'course', value: this.course() ?? 'none' }));
}

/** Has the ministry reported (Meldung); `null`: before the first round, shown as a dash. */
@Component({
  selector: 'wm-report-badge',
  imports: [AxisBadge],
  template: `
    @if (mark(); as mark) {
      <wm-axis-badge [mark]="mark" />
    } @else {
      –
    }
  `,
})
export class ReportBadge {
  readonly report = input.required<ReportState | null>();
  protected readonly mark = computed((): AxisMark | null => {
    const value = this.report();
    return value === null ? null : { axis: 'report', value };
  });
}

/** Did it work (Wirkung). */
@Component({
  selector: 'wm-effect-badge',
  imports: [AxisBadge],
  template: `<wm-axis-badge [mark]="mark()" />`,
})
export class EffectBadge {
  readonly effect = input.required<Effect>();
  protected readonly mark = computed((): AxisMark => ({ axis: 'effect', value: this.effect() }));
}
