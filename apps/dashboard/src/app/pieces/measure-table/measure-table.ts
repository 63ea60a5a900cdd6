import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureListItem } from '@wegmarke/api-client';
import {
  ariaSortOf,
  CourseBadge,
  EffectBadge,
  injectWords,
  LANGUAGE,
  Localized,
  ProvenanceMark,
  ReportBadge,
  ScrollRegion,
  SortButton,
  StatusBadge,
  type SortOrder,
} from '@wegmarke/ui';
import { formatDayShort, HORIZON_WORDS, KIND_WORDS, NO_VALUE, REASON_WORDS } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { DEFAULT_COLUMNS, SORTABLE_COLUMNS, type MeasureColumn } from './measure-columns';
import { measureTableWords } from './measure-table.words';

/** Columns that are one plain text. */
type PlainColumn = 'field' | 'goal' | 'participants' | 'kind' | 'endsOn';

/** Measures as a native table; on a narrow screen every row is a card. Without an order its heads are plain text. */
@Component({
  selector: 'wm-measure-table',
  imports: [
    RouterLink,
    Localized,
    ProvenanceMark,
    ScrollRegion,
    SortButton,
    StatusBadge,
    CourseBadge,
    ReportBadge,
    EffectBadge,
  ],
  templateUrl: './measure-table.html',
  styleUrl: './measure-table.css',
})
export class MeasureTable {
  readonly caption = input.required<string>();
  readonly items = input.required<readonly MeasureListItem[]>();
  readonly columns = input<readonly MeasureColumn[]>(DEFAULT_COLUMNS);
  readonly order = input<SortOrder | null>(null);
  readonly sortBy = output<string>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(measureTableWords);

  protected readonly heads = computed(() =>
    this.columns().map((column) => ({
      column,
      sortable: this.order() !== null && SORTABLE_COLUMNS.includes(column),
      ariaSort: ariaSortOf(this.order(), column),
    })),
  );
  protected readonly rows = computed(() => this.items().map((item) => this.rowOf(item)));

  private rowOf(item: MeasureListItem) {
    const language = this.language();
    const { computedReason: reason } = item;
    return {
      item,
      link: this.page.link(['massnahmen', item.code]),
      lead: this.strategy.ministryAbbr(item.lead),
      leadName: this.strategy.ministryName(item.lead),
      horizon: HORIZON_WORDS[language][item.horizon],
      // Where only the status is invented the mark says so; an invented measure is invented as a whole.
      markPart: item.provenance.title === 'sample' ? '' : this.words().statusPart,
      reason: reason === null || reason === 'on-schedule' ? null : REASON_WORDS[language][reason],
      plain: this.plainOf(item),
    };
  }

  private plainOf(item: MeasureListItem): Readonly<Record<PlainColumn, string>> {
    const language = this.language();
    return {
      field: this.strategy.fieldName(item.field),
      goal: item.goal ?? this.words().noGoal,
      participants: item.participants.map((key) => this.strategy.ministryAbbr(key)).join(', ') || NO_VALUE,
      kind: KIND_WORDS[language][item.kind],
      endsOn: item.endsOn === null ? NO_VALUE : formatDayShort(item.endsOn, language),
    };
  }
}
