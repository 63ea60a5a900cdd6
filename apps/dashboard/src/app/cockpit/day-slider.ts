import { Component, computed, DestroyRef, inject, linkedSignal } from '@angular/core';
import { addDays, addMonths, daysBetween, earlierDay, laterDay, type LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { cockpitWords } from './cockpit.words';

/** The page follows when the slider has rested this long, in milliseconds. */
const REST = 200;

/** All days from adoption to today on one line; moving it shows the page as of that day. */
@Component({
  selector: 'wm-day-slider',
  templateUrl: './day-slider.html',
  styleUrl: './day-slider.css',
})
export class DaySlider {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(cockpitWords);

  protected readonly first = computed(() => this.strategy.strategy()?.adoptedOn ?? null);
  protected readonly last = this.strategy.today;
  private readonly onPage = computed(() => {
    const round = this.strategy.rounds().find(({ key }) => key === this.page.round());
    return round?.asOfOn ?? this.page.asOf() ?? this.strategy.today();
  });
  /** Runs ahead of the page while the slider moves. */
  private readonly day = linkedSignal(() => this.onPage());

  protected readonly length = computed(() => this.distance(this.last()));
  protected readonly position = computed(() => Math.min(this.distance(this.day()), this.length()));
  protected readonly shown = computed(() => {
    const day = this.day();
    return day === null ? '' : formatDay(day, this.language());
  });

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected slideTo(position: number): void {
    const first = this.first();
    if (first !== null) this.showSoon(addDays(first, position));
  }

  protected moveMonths(months: number): void {
    const [day, first, last] = [this.day(), this.first(), this.last()];
    if (day === null || first === null || last === null) return;
    this.showSoon(earlierDay(last, laterDay(first, addMonths(day, months))));
  }

  protected moveByKey(event: KeyboardEvent): void {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    this.moveMonths(months);
  }

  private showSoon(day: LocalDate): void {
    this.day.set(day);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.page.showDay(day === this.last() ? null : day, { replace: true }), REST);
  }

  private distance(day: LocalDate | null): number {
    const first = this.first();
    return first === null || day === null ? 0 : Math.max(0, daysBetween(first, day));
  }
}
