import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  injectWords,
  LANGUAGE,
  Localized,
  localizedText,
  ProvenanceMark,
  StatusBadge,
  type PageLink,
} from '@wegmarke/ui';
import { attentionSentence, basisClause, formatDay } from '@wegmarke/wording';
import { basisOf } from '../../core/cube/cube-store';
import { PageState } from '../../core/page-state/page-state';
import { injectAnchorFocus } from '../../core/page-state/anchor-focus';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { SectionNav } from '../../pieces/section-nav';
import { SourceList } from '../../pieces/source-list';
import { BudgetTable } from './budget-table';
import { ChangeOptions } from './change-options';
import { ChangeLog } from './change-log';
import { CourseViews } from './course-views';
import { LeadOffer } from './lead-offer';
import { MeasureFacts } from './measure-facts';
import { MeasureStore } from './measure-store';
import { MeasureSheet } from './measure-sheet';
import { measureWords } from './measure.words';
import { MilestoneTable } from './milestone-table';
import { NarrativeView } from './narrative';
import { StatusHistory } from './status-history';
import { StatusReports } from './status-reports';

/** The parts of the page in their order; their keys are the anchors. */
const SECTIONS = [
  'course',
  'milestones',
  'facts',
  'narrative',
  'history',
  'reports',
  'budget',
  'sources',
  'changes',
] as const;

/** One measure on the day shown: where it stands and why, what was promised, what was said, what changed. */
@Component({
  selector: 'wm-measure-page',
  imports: [
    RouterLink,
    LoadState,
    SectionNav,
    SourceList,
    Localized,
    ProvenanceMark,
    StatusBadge,
    CourseViews,
    MeasureFacts,
    MeasureSheet,
    MilestoneTable,
    NarrativeView,
    StatusHistory,
    StatusReports,
    BudgetTable,
    ChangeLog,
    ChangeOptions,
    LeadOffer,
  ],
  providers: [MeasureStore],
  templateUrl: './measure-page.html',
  styleUrl: './measure-page.css',
})
export class MeasurePage {
  private readonly language = inject(LANGUAGE);
  private readonly page = inject(PageState);
  protected readonly store = inject(MeasureStore);
  protected readonly words = injectWords(measureWords);

  protected readonly list = computed(() => this.page.link(['massnahmen']));
  /** What stands in its place; the page of a replaced measure stays. */
  protected readonly replacedBy = computed(() => {
    const measure = this.store.measure();
    if (measure?.status !== 'replaced') return [];
    return measure.successors.map((successor) => ({
      ...successor,
      link: this.page.link(['massnahmen', successor.code]),
    }));
  });
  /** Who did what, for those who may read it. */
  protected readonly journal = computed((): PageLink | null => {
    const measure = this.store.measure();
    if (!measure?.allowedActions.includes('read-audit')) return null;
    const lang = this.page.lang();
    return { path: ['/verwaltung', 'protokoll'], query: { ...(lang !== null && { lang }), gegenstand: measure.code } };
  });
  protected readonly sections = computed(() => SECTIONS.map((id) => ({ id, label: this.words().sections[id] })));
  protected readonly basis = computed(() => {
    const measure = this.store.measure();
    return measure === undefined ? '' : basisClause(basisOf(measure.basis), this.language());
  });
  protected readonly cancelled = computed(() => {
    const day = this.store.measure()?.cancelledOn ?? null;
    return day === null ? null : this.words().cancelled(formatDay(day, this.language()));
  });
  protected readonly attention = computed(() => {
    const reasons = this.store.measure()?.attention ?? [];
    return reasons.map((reason) => attentionSentence(reason, this.language(), this.store.milestoneTitle()));
  });

  constructor() {
    injectAnchorFocus(() => this.store.measure() !== undefined);
    injectPageTitle(() => {
      const measure = this.store.measure();
      if (measure === undefined) return this.words().title(this.store.code() ?? '');
      return `${measure.code} ${localizedText(measure.title, this.language())}`;
    });
  }
}
