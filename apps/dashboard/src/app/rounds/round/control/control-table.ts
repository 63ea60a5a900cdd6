import { Component, computed, inject, input, output } from '@angular/core';
import type { RoundControl, RoundDetail } from '@wegmarke/api-client';
import type { MinistryKey } from '@wegmarke/domain';
import {
  ariaSortOf,
  injectWords,
  LANGUAGE,
  NumberLink,
  parseSort,
  ScrollRegion,
  sortAfterPress,
  SortButton,
  sortText,
} from '@wegmarke/ui';
import { formatDayShort, formatNumber } from '@wegmarke/wording';
import { PageState } from '../../../core/page-state/page-state';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import { controlRows, countsOf, type ControlRow, type Counts } from './control-rows';
import { controlWords } from './control.words';
import { NudgeButton } from './nudge-button';
import { COUNTED, type Stand } from './stands';

/** Ministries with what they owe, each number with its list, with whom it rests, and one click to remind. */
@Component({
  selector: 'wm-control-table',
  imports: [NudgeButton, NumberLink, ScrollRegion, SortButton],
  templateUrl: './control-table.html',
  styles: `
    .waits {
      min-inline-size: 9rem;
    }
    abbr {
      text-decoration: none;
    }
    td,
    tbody th {
      vertical-align: middle;
    }
    .overdue {
      font-weight: 600;
    }
  `,
})
export class ControlTable {
  readonly round = input.required<RoundDetail>();
  readonly control = input.required<RoundControl>();
  readonly mayNudge = input(false);
  readonly nudged = output();
  /** A number was pressed; its list stands elsewhere on the page. */
  readonly opened = output();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly sortName = this.page.value('sort');
  protected readonly words = injectWords(controlWords);
  protected readonly order = computed(() => parseSort(this.sortName() ?? 'ressort'));

  protected readonly columns = computed(() =>
    COUNTED.map((stand) => ({
      stand,
      label: this.label(stand),
      hint: this.words().standHint[stand],
      ariaSort: ariaSortOf(this.order(), stand),
    })),
  );
  protected readonly rows = computed(() =>
    controlRows(this.control(), this.order()).map((row) => ({
      key: row.ministry,
      abbr: this.strategy.ministryAbbr(row.ministry),
      name: this.strategy.ministryName(row.ministry),
      numbers: this.numbersOf(row.counts, row.ministry),
      waits: this.waitsText(row),
      reminded: this.remindedText(row),
      remindable: this.mayNudge() && row.counts.offen + row.counts.vorgelegt > 0,
    })),
  );
  /** After the seal nothing waits for anybody. */
  protected readonly running = computed(() => this.round().sealedOn === null);
  protected readonly total = computed(() => this.numbersOf(countsOf(this.control().measures, null), null));

  protected ariaSort(column: string) {
    return ariaSortOf(this.order(), column);
  }

  protected sortBy(column: string): void {
    const order = sortText(sortAfterPress(this.order(), column));
    void this.page.change({ sort: order === 'ressort' ? null : order });
  }

  private numbersOf(counts: Counts, ministry: MinistryKey | null) {
    return COUNTED.map((stand: Stand) => ({
      stand,
      value: counts[stand],
      label: this.label(stand),
      link: this.page.link(['runden', this.round().key], {
        ressort: ministry,
        stand: stand === 'angefragt' ? null : stand,
        sort: this.sortName(),
      }),
    }));
  }

  /** After the seal nothing can be late any more: what is missing has stayed away. */
  private label(stand: Stand): string {
    const { stands, missing } = this.words();
    return stand === 'ueberfaellig' && this.round().sealedOn !== null ? missing : stands[stand];
  }

  /** By hand or by the plan, whichever came later; that a round opened is no reminder. */
  private remindedText({ ministry, lastNudgeOn }: ControlRow): string {
    const sent = this.control().reminders.filter((one) => one.ministry === ministry && one.kind !== 'opened');
    const days = [...sent.map(({ sentOn }) => sentOn), ...(lastNudgeOn === null ? [] : [lastNudgeOn])].sort();
    const last = days.at(-1);
    return last === undefined ? this.words().never : formatDayShort(last, this.language());
  }

  private waitsText({ waitsFor, waitsDays }: ControlRow): string {
    if (waitsFor === null) return this.words().nothingWaits;
    const days = waitsDays ?? 0;
    return this.words().waiting(this.words().waitsFor[waitsFor], days, formatNumber(days, this.language()));
  }
}
