import { Component, computed, inject, signal } from '@angular/core';
import type { LocalDate, RoundKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { formatDay, formatDayShort } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { dayChoices, roundChoices, type DayChoice } from './day-choices';
import { dayWords } from './day.words';

/** Days further ahead are refused by the API. */
const YEARS_AHEAD = 20;
const FACT_LENGTH = 64;

/** Chooses the day or the sealed round all pages of the strategy show. */
@Component({
  selector: 'wm-day-picker',
  templateUrl: './day-picker.html',
  styleUrl: './day-picker.css',
})
export class DayPicker {
  private readonly page = inject(PageState);
  private readonly store = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);

  protected readonly words = injectWords(dayWords);
  protected readonly refusal = signal<'tooEarly' | 'tooLate' | null>(null);

  /** Day in the input: the day asked for, the round's as-of day, else today. */
  protected readonly shown = computed(() => {
    const round = this.store.rounds().find(({ key }) => key === this.page.round());
    return round?.asOfOn ?? this.page.asOf() ?? this.store.today() ?? '';
  });
  /** The same day in words: an input writes it as the browser likes. */
  protected readonly inForce = computed(() => {
    const day = this.shown();
    return day === '' ? '' : formatDay(day, this.language());
  });
  protected readonly earliest = computed(() => this.store.strategy()?.adoptedOn ?? null);
  protected readonly latest = computed(() => yearsAfter(this.store.today(), YEARS_AHEAD));
  protected readonly isToday = computed(
    () => this.page.round() === null && [null, this.store.today()].includes(this.page.asOf()),
  );
  protected readonly selected = computed(() => {
    const [round, day] = [this.page.round(), this.page.asOf()];
    return round !== null ? `round:${round}` : day !== null ? `day:${day}` : '';
  });

  protected readonly days = computed(() => {
    const strategy = this.store.strategy();
    return strategy === undefined ? [] : dayChoices(strategy).map((choice) => this.dayOption(choice));
  });
  protected readonly rounds = computed(() => {
    const strategy = this.store.strategy();
    const choices = strategy === undefined ? [] : roundChoices(strategy);
    return choices.map(({ round, asOfOn }) => ({
      value: `round:${round}`,
      label: this.words().round(round, formatDayShort(asOfOn, this.language())),
    }));
  });
  protected readonly refusalText = computed(() => {
    const earliest = this.earliest();
    if (this.refusal() === 'tooLate') return this.words().tooLate;
    if (this.refusal() === null || earliest === null) return null;
    return this.words().tooEarly(formatDayShort(earliest, this.language()));
  });

  protected showTyped(value: string): void {
    if (value === '') return;
    const day = value as LocalDate;
    const [earliest, latest] = [this.earliest(), this.latest()];
    this.refusal.set(earliest !== null && day < earliest ? 'tooEarly' : latest && day > latest ? 'tooLate' : null);
    if (this.refusal() === null) void this.page.showDay(day === this.store.today() ? null : day);
  }

  protected showToday(): void {
    this.refusal.set(null);
    void this.page.showDay(null);
  }

  protected showQuick(value: string): void {
    this.refusal.set(null);
    const [kind, key] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
    if (kind === 'round') void this.page.showRound(key as RoundKey);
    if (kind === 'day') void this.page.showDay(key as LocalDate);
  }

  private dayOption({ kind, day, text }: DayChoice): { value: string; label: string } {
    const language = this.language();
    const said = text === null ? '' : shortened(localizedText(text, language));
    return { value: `day:${day}`, label: this.words()[kind](formatDayShort(day, language), said) };
  }
}

/** A fact in a list of choices: its beginning, up to a word. */
function shortened(text: string): string {
  return text.length <= FACT_LENGTH
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', FACT_LENGTH)).replace(/[,;:]$/, '')} …`;
}

function yearsAfter(day: LocalDate | null, years: number): string | null {
  return day === null ? null : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
