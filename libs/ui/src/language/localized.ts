import { Component, computed, inject, input } from '@angular/core';
import type { LocalizedText } from '@wegmarke/domain';
import { LANGUAGE } from './language';

/** Text of the strategy in the language of the screen; where French is missing, the German text, marked as German. */
@Component({
  selector: 'wm-localized',
  template: `<span [attr.lang]="fallback() ? 'de' : null">{{ shown() }}</span>`,
})
export class Localized {
  readonly text = input.required<LocalizedText>();

  private readonly language = inject(LANGUAGE);

  protected readonly fallback = computed(() => this.language() === 'fr' && this.text().fr === null);
  protected readonly shown = computed(() => localizedText(this.text(), this.language()));
}

/** The text as a string, for places where no element can stand (titles, chart axes, options). */
export function localizedText(text: LocalizedText, language: 'de' | 'fr'): string {
  return (language === 'fr' ? text.fr : null) ?? text.de;
}
