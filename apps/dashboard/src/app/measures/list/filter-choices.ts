import { computed, inject, Service } from '@angular/core';
import {
  ATTENTION_KEYS,
  COMPUTED_CLASSES,
  EFFECTS,
  HORIZONS,
  MEASURE_KINDS,
  REPORT_STATES,
  STATUS_CLASSES,
} from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText, wordOf, type AxisMark } from '@wegmarke/ui';
import type { FilterChoice } from '@wegmarke/ui/lists';
import { ATTENTION_WORDS, HORIZON_WORDS, KIND_WORDS, themeWord } from '@wegmarke/wording';
import { StrategyStore } from '../../core/strategy/strategy-store';
import type { FilterName } from './measure-filters';
import { measureListWords } from './measure-list.words';

/** The values every filter offers, in the language of the screen and with the names of the day shown. */
@Service({ autoProvided: false })
export class FilterChoices {
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly words = injectWords(measureListWords);

  readonly all = computed((): Readonly<Record<FilterName, readonly FilterChoice[]>> => {
    const [language, words] = [this.language(), this.words()];
    const courses = COMPUTED_CLASSES.map((value) => this.marked({ axis: 'course', value }));
    return {
      field: this.strategy.fields().map(({ key }) => ({ value: key, label: this.strategy.fieldName(key) })),
      ministry: this.ministries(),
      participating: this.ministries(),
      status: STATUS_CLASSES.map((value) => this.marked({ axis: 'status', value })),
      computed: courses,
      reported: courses,
      report: [
        ...REPORT_STATES.map((value) => this.marked({ axis: 'report', value })),
        { value: 'none', label: words.noRound },
      ],
      effect: EFFECTS.map((value) => this.marked({ axis: 'effect', value })),
      horizon: HORIZONS.map((value) => ({ value, label: HORIZON_WORDS[language][value] })),
      kind: MEASURE_KINDS.map((value) => ({ value, label: KIND_WORDS[language][value] })),
      expired: [
        { value: 'true', label: words.expiredTrue },
        { value: 'false', label: words.expiredFalse },
      ],
      attention: ATTENTION_KEYS.map((value) => ({ value, label: ATTENTION_WORDS[language][value] })),
      goal: this.goals(),
      theme: [],
    };
  });

  /** What a value is called; the value itself where it is unknown. */
  labelOf(name: FilterName, value: string): string {
    if (name === 'theme') return themeWord(value, this.language());
    return this.all()[name].find((choice) => choice.value === value)?.label ?? value;
  }

  private marked(mark: AxisMark): FilterChoice {
    return { value: mark.value, label: wordOf(mark, this.language()), mark };
  }

  private ministries(): FilterChoice[] {
    return this.strategy.ministries().map(({ key }) => ({
      value: key,
      label: `${this.strategy.ministryAbbr(key)} – ${this.strategy.ministryName(key)}`,
    }));
  }

  private goals(): FilterChoice[] {
    const goals = this.strategy.strategy()?.goals ?? [];
    const named = goals.map(({ code, title }) => ({
      value: code,
      label: `${code} ${localizedText(title, this.language())}`,
    }));
    return [...named, { value: 'none', label: HORIZON_WORDS[this.language()].none }];
  }
}
