import { Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import type { LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE, SampleMark } from '@wegmarke/ui';
import { formatDay, formatNumber } from '@wegmarke/wording';
import { injectAnchorFocus } from '../../core/page-state/anchor-focus';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { SessionStore } from '../../core/session/session-store';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { LoadState } from '../../pieces/load-state';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { SectionNav } from '../../pieces/section-nav';
import { UnknownEntry } from '../../pieces/unknown-entry';
import { AmendmentList } from './amendments/amendment-list';
import { amendmentWords } from './amendments/amendment.words';
import { ControlList } from './control/control-list';
import { ControlTable } from './control/control-table';
import { controlWords } from './control/control.words';
import { ReminderList } from './control/reminder-list';
import { RoundPath } from './round-path';
import { RoundStore } from './round-store';
import { roundWords } from './round.words';
import { SealProof } from './seal-proof';
import { nextStepOf, RoundStepButton } from './steps/round-step';

/** One reporting round: where it stands, its one next step, who owes what, what was frozen and what was corrected since. */
@Component({
  selector: 'wm-round-page',
  imports: [
    AmendmentList,
    ControlList,
    ControlTable,
    LoadState,
    NeighbourNav,
    ReminderList,
    RoundPath,
    RoundStepButton,
    SampleMark,
    SealProof,
    SectionNav,
    UnknownEntry,
  ],
  providers: [RoundStore],
  templateUrl: './round-page.html',
  styles: `
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 2.5rem;
      margin-block: 0.75rem;
    }
    .facts dt {
      color: var(--wm-text-muted);
      font-size: 0.875rem;
    }
    .facts dd {
      margin: 0;
    }
    .next {
      margin-block: 1rem;
      padding: 0.5rem 1rem;
      border-inline-start: 0.25rem solid var(--kern-color-action-default);
      background: var(--wm-surface-raised);
    }
  `,
})
export class RoundPage {
  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(RoundStore);
  protected readonly words = injectWords(roundWords);
  protected readonly controlWords = injectWords(controlWords);
  protected readonly amendmentWords = injectWords(amendmentWords);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  protected readonly all = computed((): Neighbour => ({ label: this.words().all, link: this.page.link(['runden']) }));
  protected readonly sample = computed(() => this.strategy.strategy()?.sampleData ?? false);
  protected readonly anotherDay = computed(() => Object.keys(this.page.dayParams()).length > 0);
  protected readonly coordinates = computed(() =>
    this.session.can('coordinator', { strategy: this.page.strategyKey() }),
  );
  protected readonly hasNextStep = computed(() => {
    const round = this.store.round();
    return round !== undefined && nextStepOf(round) !== null;
  });
  protected readonly controlHeading = computed(() =>
    this.store.round()?.sealedOn == null ? this.controlWords().heading : this.controlWords().headingSealed,
  );
  protected readonly facts = computed(() => {
    const [round, words] = [this.store.round(), this.words()];
    if (round === undefined) return [];
    return [
      { label: words.period, value: words.range(this.day(round.period.from), this.day(round.period.to)) },
      { label: words.asOfOn, value: this.day(round.asOfOn) },
      ...this.dated(words.openedOn, round.openedOn),
      { label: words.deadlineOn, value: this.day(round.deadlineOn) },
      ...(round.openedOn === null ? [] : [{ label: words.answered, value: this.answered(round.requests) }]),
      ...this.dated(words.sealedOn, round.sealedOn),
      ...this.dated(words.publishedOn, round.publishedOn),
    ];
  });
  protected readonly sections = computed(() => {
    const round = this.store.round();
    const controlled = this.store.controlled() !== undefined;
    return [
      ...(round?.sealedOn != null ? [{ id: 'siegel', label: this.words().seal.heading }] : []),
      ...(this.store.amendments.hasValue() ? [{ id: 'nachtraege', label: this.amendmentWords().heading }] : []),
      ...(controlled ? [{ id: 'kontrolle', label: this.controlHeading() }] : []),
      ...(controlled ? [{ id: 'massnahmen', label: this.controlWords().list }] : []),
      ...(controlled ? [{ id: 'erinnerungen', label: this.controlWords().reminders }] : []),
    ];
  });
  protected readonly countedOn = computed(() => {
    const day = this.store.controlled()?.asOf;
    return day === undefined ? '' : this.controlWords().counted(this.day(day));
  });

  constructor() {
    injectAnchorFocus(() => this.store.round() !== undefined);
    injectPageTitle(() => `${this.words().title(this.store.key())} – ${this.strategy.title()}`);
  }

  /** The list stands below the table whose number was pressed. */
  protected readOn(): void {
    this.list()?.nativeElement.focus();
  }

  private answered({ answered, owed }: { readonly answered: number; readonly owed: number }): string {
    return this.words().answeredOf(formatNumber(answered, this.language()), formatNumber(owed, this.language()));
  }

  /** What has not happened yet is left out; the way of the round says so. */
  private dated(label: string, on: LocalDate | null): readonly { readonly label: string; readonly value: string }[] {
    return on === null ? [] : [{ label, value: this.day(on) }];
  }

  private day(on: LocalDate): string {
    return formatDay(on, this.language());
  }
}
