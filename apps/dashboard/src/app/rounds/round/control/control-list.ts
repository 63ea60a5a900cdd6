import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ControlRow, RoundControl, RoundDetail } from '@wegmarke/api-client';
import type { MinistryKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized, ScrollRegion } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { PageState } from '../../../core/page-state/page-state';
import { SessionStore } from '../../../core/session/session-store';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import { FilterSelect } from '../../../pieces/filter-select';
import { controlWords } from './control.words';
import { parseStand, rowsBehind, standOf, STANDS } from './stands';

/** The measures behind a number of the control table, with report and measure one click away. */
@Component({
  selector: 'wm-control-list',
  imports: [FilterSelect, Localized, RouterLink, ScrollRegion],
  templateUrl: './control-list.html',
  styleUrl: './control-list.css',
})
export class ControlList {
  readonly round = input.required<RoundDetail>();
  readonly control = input.required<RoundControl>();

  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly ministryName = this.page.value('ressort');
  private readonly standName = this.page.value('stand');
  protected readonly words = injectWords(controlWords);

  protected readonly ministry = computed(() => this.ministryName() as MinistryKey | null);
  protected readonly stand = computed(() => parseStand(this.standName()));
  protected readonly restricted = computed(() => this.ministry() !== null || this.stand() !== null);
  protected readonly chosenMinistry = computed(() => [this.ministry()].filter((key) => key !== null));
  protected readonly chosenStand = computed(() => [this.stand()].filter((key) => key !== null));
  protected readonly ministries = computed(() =>
    this.control().ministries.map(({ ministry }) => ({ value: ministry, label: this.strategy.ministryAbbr(ministry) })),
  );
  protected readonly stands = computed(() => STANDS.map((value) => ({ value, label: this.words().stands[value] })));
  protected readonly rows = computed(() =>
    rowsBehind(this.control().measures, { ministry: this.ministry(), stand: this.stand() }).map((row) =>
      this.rowOf(row),
    ),
  );
  protected readonly count = computed(() =>
    this.words().count(this.rows().length, formatNumber(this.rows().length, this.language())),
  );

  protected filterBy(name: 'ressort' | 'stand', value: string | null): void {
    void this.page.change({ [name]: value });
  }

  protected clear(): void {
    void this.page.change({ ressort: null, stand: null });
  }

  private rowOf(row: ControlRow) {
    const { measure, ministry, takenOverFrom, waitsFor, waitsDays } = row;
    const words = this.words();
    const days = waitsDays ?? 0;
    return {
      measure,
      link: this.page.link(['massnahmen', measure.code]),
      lead: this.strategy.ministryAbbr(ministry),
      takenOver: takenOverFrom === null ? null : words.takenOver(this.strategy.ministryAbbr(takenOverFrom)),
      state: words.state[this.stateOf(row)],
      unchanged: row.unchanged,
      overdue: row.overdue,
      queries:
        row.openQueries > 0 ? words.queries(row.openQueries, formatNumber(row.openQueries, this.language())) : null,
      waits:
        waitsFor === null
          ? words.nothingWaits
          : words.waiting(words.waitsFor[waitsFor], days, formatNumber(days, this.language())),
      report: row.report !== null && this.mayRead(row) ? this.page.link(['aufgaben', row.report.id]) : null,
      begin: this.mayBegin(row)
        ? this.page.link(['aufgaben', 'm', measure.code], { round: this.round().key, asOf: null })
        : null,
    };
  }

  /** The coordination reads from the signature on; the ministry its own at any time. */
  private mayRead({ report, ministry }: ControlRow): boolean {
    return this.isOwn(ministry) || report?.state === 'signed' || report?.state === 'accepted';
  }

  private mayBegin(row: ControlRow): boolean {
    return (
      row.report === null && row.request !== 'withdrawn' && this.round().sealedOn === null && this.isOwn(row.ministry)
    );
  }

  private isOwn(ministry: MinistryKey): boolean {
    return this.session.can('desk', { ministry }) || this.session.can('approver', { ministry });
  }

  private stateOf(row: ControlRow) {
    const stand = standOf(row);
    if (stand !== 'offen') return stand;
    if (row.report?.state === 'returned') return 'zurueckgegeben';
    return row.request === 'missing' && !row.overdue ? 'ausgeblieben' : 'offen';
  }
}
