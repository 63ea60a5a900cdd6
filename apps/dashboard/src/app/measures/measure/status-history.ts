import { Component, computed, inject } from '@angular/core';
import type { TimelineItem } from '@wegmarke/api-client';
import { addDays, type LocalDate } from '@wegmarke/domain';
import {
  CourseBadge,
  Disclosure,
  EffectBadge,
  injectWords,
  LANGUAGE,
  ReportBadge,
  ScrollRegion,
  StatusBadge,
} from '@wegmarke/ui';
import { IntervalStrip, type StripMarker, type StripRow } from '@wegmarke/ui/timeline';
import { formatDayShort, reasonSentence } from '@wegmarke/wording';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { LoadState } from '../../pieces/load-state';
import { holdsOn, segmentsOf, spanOf } from './history-rows';
import { MeasureStore } from './measure-store';
import { measureWords } from './measure.words';

/** All states of a measure as stored, past and projected: a picture of the axes, and every interval as a row. */
@Component({
  selector: 'wm-status-history',
  imports: [IntervalStrip, Disclosure, ScrollRegion, LoadState, StatusBadge, CourseBadge, ReportBadge, EffectBadge],
  templateUrl: './status-history.html',
  styles: `
    .detail {
      display: block;
      color: var(--wm-text-muted);
      font-size: 0.8125rem;
    }
    .shown {
      background: var(--wm-surface-raised);
    }
    tbody th {
      font-weight: 400;
      white-space: nowrap;
    }
    .reason {
      min-inline-size: 16rem;
    }
    wm-interval-strip {
      margin-block: 0.75rem;
    }
  `,
})
export class StatusHistory {
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly store = inject(MeasureStore);
  protected readonly words = computed(() => this.allWords().history);

  private readonly today = computed(() => this.strategy.today() ?? this.store.measure()?.basis.asOf ?? null);
  private readonly shownDay = computed(() => this.store.measure()?.basis.asOf ?? null);

  protected readonly span = computed(() => {
    const today = this.today();
    return today === null ? null : spanOf(this.store.intervals(), today);
  });
  protected readonly strip = computed((): StripRow[] => {
    const [items, words] = [this.store.intervals(), this.words()];
    return [
      {
        key: 'status',
        label: words.status,
        segments: segmentsOf(items, ({ status: value }) => ({ axis: 'status', value })),
      },
      {
        key: 'computed',
        label: words.computed,
        segments: segmentsOf(items, ({ computed }) => ({ axis: 'course', value: computed?.verdict ?? 'none' })),
      },
      {
        key: 'reported',
        label: words.reported,
        segments: segmentsOf(items, ({ reported }) => ({ axis: 'course', value: reported ?? 'none' })),
      },
      {
        key: 'report',
        label: words.report,
        segments: segmentsOf(items, ({ report: value }) => (value === null ? null : { axis: 'report', value })),
      },
    ];
  });
  protected readonly markers = computed((): StripMarker[] => {
    const [today, shown, words] = [this.today(), this.shownDay(), this.words()];
    const marked = today === null ? [] : [{ day: today, label: words.today }];
    return shown === null || shown === today ? marked : [...marked, { day: shown, label: words.shown }];
  });
  protected readonly projectedFrom = computed(() => {
    const today = this.today();
    return today === null ? null : addDays(today, 1);
  });

  protected readonly rows = computed(() => this.store.intervals().map((item) => this.rowOf(item)));

  private rowOf(item: TimelineItem) {
    const { from, to, projection, state } = item;
    const shown = this.shownDay();
    return {
      from,
      days: this.days(from, to === null ? null : addDays(to, -1)),
      projection,
      state,
      shown: shown !== null && holdsOn(item, shown),
      lead: this.strategy.ministryAbbr(state.lead),
      reason:
        state.computed === null || state.computed.reason === 'on-schedule'
          ? null
          : reasonSentence(state.computed, this.language(), this.store.milestoneTitle()),
    };
  }

  private days(first: LocalDate, last: LocalDate | null): string {
    const words = this.words();
    if (last === null) return words.openEnded(this.said(first));
    return first === last ? this.said(first) : words.range(this.said(first), this.said(last));
  }

  private said(day: LocalDate): string {
    return formatDayShort(day, this.language());
  }
}
