import { computed, inject, Service } from '@angular/core';
import type { FieldKey } from '@wegmarke/domain';
import { LANGUAGE, localizedText } from '@wegmarke/ui';
import type { ChoiceOption } from '@wegmarke/ui/forms';
import { StrategyStore } from '../../core/strategy/strategy-store';

/** Ministries, fields and goals of the strategy as answers of a form, with today's names. */
@Service({ autoProvided: false })
export class LabelOptions {
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);

  readonly today = this.strategy.today;
  /** Only those that exist today. */
  readonly ministries = computed((): readonly ChoiceOption[] => {
    const day = this.today() ?? '';
    return this.strategy
      .ministries()
      .filter(({ existsFrom, existsTo }) => (existsFrom ?? '') <= day && (existsTo === null || day < existsTo))
      .map(({ key, name, abbr }) => ({ value: key, label: `${this.text(abbr)} – ${this.text(name)}` }));
  });
  readonly fields = computed((): readonly ChoiceOption[] =>
    this.strategy.fields().map(({ key }) => ({ value: key, label: this.strategy.fieldName(key) })),
  );
  readonly goals = computed((): readonly ChoiceOption[] => this.options(() => true));

  /** Goals that lie in a field. Reactive. */
  goalsOf(field: FieldKey): readonly ChoiceOption[] {
    return this.options((own) => own === field);
  }

  private options(fits: (field: FieldKey) => boolean): readonly ChoiceOption[] {
    return (this.strategy.strategy()?.goals ?? [])
      .filter(({ field }) => fits(field))
      .map(({ code, title }) => ({ value: code, label: `${code} ${this.text(title)}` }));
  }

  private text(text: Parameters<typeof localizedText>[0]): string {
    return localizedText(text, this.language());
  }
}
