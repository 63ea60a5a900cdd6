import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureDetail } from '@wegmarke/api-client';
import { addDays, type LocalDate, type MinistryKey } from '@wegmarke/domain';
import {
  EffectBadge,
  injectWords,
  LANGUAGE,
  Localized,
  localizedText,
  ProvenanceMark,
  ReportBadge,
  type PageLink,
} from '@wegmarke/ui';
import { formatDay, formatPreciseDay, horizonSentence, KIND_WORDS, themeWord } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { measureWords } from './measure.words';

/** What a measure is: where it belongs, who is in charge, who takes part, from when to when. */
@Component({
  selector: 'wm-measure-facts',
  imports: [RouterLink, Localized, ProvenanceMark, EffectBadge, ReportBadge],
  templateUrl: './measure-facts.html',
  styleUrl: './measure-facts.css',
})
export class MeasureFacts {
  readonly measure = input.required<MeasureDetail>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly words = computed(() => this.allWords().facts);

  /** Offices have German names. */
  protected readonly german = computed(() => (this.language() === 'de' ? null : 'de'));

  protected readonly field = computed(() => ({
    name: this.strategy.fieldName(this.measure().field),
    link: this.page.link(['felder', String(this.strategy.fieldNumber(this.measure().field) ?? this.measure().field)]),
  }));
  protected readonly goal = computed(() => {
    const { goal, basis } = this.measure();
    if (goal === null) return null;
    const { horizon, dueOn } = goal;
    return {
      ...goal,
      link: this.page.link(['ziele', goal.code]),
      due: horizonSentence(horizon, dueOn, basis.asOf, this.language()),
    };
  });
  protected readonly furtherGoals = computed(() =>
    this.measure().furtherGoals.map((goal) => ({ ...goal, link: this.page.link(['ziele', goal.code]) })),
  );
  protected readonly kind = computed(() => KIND_WORDS[this.language()][this.measure().kind]);
  protected readonly lead = computed(() => this.ministry(this.measure().lead));
  /** Leads before the one of the day shown, latest first. */
  protected readonly leadsBefore = computed(() => {
    const { leads, basis } = this.measure();
    const known = leads.filter(({ from }) => from <= basis.asOf);
    const before = known.slice(0, -1).map(({ ministry, from }, index) => {
      const until = addDays(known[index + 1]?.from ?? from, -1);
      return this.words().leadBefore(this.strategy.ministryName(ministry), this.said(from), this.said(until));
    });
    return before.reverse();
  });
  protected readonly participants = computed(() => this.measure().participants.map((key) => this.ministry(key)));
  protected readonly partners = computed(() =>
    this.measure().partners.map(({ name, country, role }) => {
      const about = [this.words().countries[country], role === null ? '' : localizedText(role, this.language())];
      return { name, about: about.filter(Boolean).join(', ') };
    }),
  );
  protected readonly contact = computed(() => {
    const contact = this.measure().contact;
    return contact === null ? null : [contact.office, contact.mailbox].filter(Boolean).join(', ');
  });
  protected readonly themes = computed(() =>
    this.measure()
      .themes.map((theme) => themeWord(theme, this.language()))
      .join(', '),
  );
  protected readonly start = computed(() => {
    const start = this.measure().start;
    return start === null ? null : formatPreciseDay(start, this.language());
  });
  protected readonly days = computed(() => {
    const { endsOn, effectiveOn, redecideOn, recordedOn } = this.measure();
    const said = (day: LocalDate | null): string | null => (day === null ? null : this.said(day));
    return {
      end: said(endsOn),
      effective: said(effectiveOn),
      redecide: said(redecideOn),
      recorded: this.said(recordedOn),
    };
  });
  protected readonly predecessors = computed(() => this.related(this.measure().predecessors));
  protected readonly successors = computed(() => this.related(this.measure().successors));

  private related(measures: MeasureDetail['predecessors']) {
    return measures.map((measure) => ({ ...measure, link: this.page.link(['massnahmen', measure.code]) }));
  }

  private ministry(key: MinistryKey): { name: string; link: PageLink } {
    return { name: this.strategy.ministryName(key), link: this.page.link(['ressorts', key]) };
  }

  private said(day: LocalDate): string {
    return formatDay(day, this.language());
  }
}
