import { Component, computed, inject, input } from '@angular/core';
import type { MilestoneAnswer } from '@wegmarke/api-client';
import { addDays, type LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText, ScrollRegion } from '@wegmarke/ui';
import { CAUSE_WORDS, formatDay, formatPreciseDay, NO_VALUE } from '@wegmarke/wording';
import { measureWords } from './measure.words';
import { milestoneState } from './milestone-state';

/** Milestones with baseline, forecast and actual day, how often they moved and where they stand. */
@Component({
  selector: 'wm-milestone-table',
  imports: [ScrollRegion],
  templateUrl: './milestone-table.html',
  styles: `
    .detail {
      display: block;
      color: var(--wm-text-muted);
      font-size: 0.8125rem;
      font-weight: 400;
    }
    th,
    td {
      min-inline-size: 7rem;
    }
    tbody th {
      min-inline-size: 12rem;
    }
    .overdue {
      font-weight: 600;
    }
  `,
})
export class MilestoneTable {
  readonly milestones = input.required<readonly MilestoneAnswer[]>();
  /** The day they are shown for. */
  readonly day = input.required<LocalDate>();

  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly words = computed(() => this.allWords().milestones);
  protected readonly rows = computed(() => this.milestones().map((milestone) => this.rowOf(milestone)));

  private rowOf(milestone: MilestoneAnswer) {
    const [words, language] = [this.words(), this.language()];
    const { key, title, role, critical, baseline, forecast, actualOn, overdue, recordedLateOn } = milestone;
    const named = title === null ? null : localizedText(title, language);
    return {
      key,
      overdue,
      name: named ?? (role === 'end' ? words.end : words.untitled),
      notes: [role === 'end' && named !== null ? words.end : null, critical ? words.critical : null].filter(Boolean),
      baseline: formatPreciseDay(baseline, language),
      baselineNotes: this.baselineNotes(milestone),
      forecast: forecast === null ? NO_VALUE : formatPreciseDay(forecast, language),
      actual: actualOn === null ? NO_VALUE : formatDay(actualOn, language),
      late: recordedLateOn === null ? null : words.recordedLate(formatDay(recordedLateOn, language)),
      shifts: this.shiftsOf(milestone),
      state: milestoneState(milestone, this.day(), words, language),
    };
  }

  /** Number of the decision in force, and what held before it. */
  private baselineNotes({ baselines }: MilestoneAnswer): string[] {
    const [words, language] = [this.words(), this.language()];
    const decision = baselines.at(-1)?.decision ?? null;
    const before = baselines.slice(0, -1).map(({ day }, index) => {
      const next = baselines[index + 1]?.setOn;
      return words.baselineBefore(formatPreciseDay(day, language), next ? formatDay(addDays(next, -1), language) : '');
    });
    return [...(decision === null ? [] : [words.decision(decision)]), ...before];
  }

  private shiftsOf({ shifts }: MilestoneAnswer): { text: string; cause: string | null } {
    const words = this.words();
    if (shifts.count === 0) return { text: words.noShift, cause: null };
    const cause = shifts.lastCause === null ? null : words.lastCause(CAUSE_WORDS[this.language()][shifts.lastCause]);
    return { text: words.shifted(shifts.count, shifts.days), cause };
  }
}
