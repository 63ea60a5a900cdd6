import { computed, DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { LANGUAGES, type Language } from '@wegmarke/domain';
import { Preferences } from '../preferences/preferences';
import { PageState } from '../page-state/page-state';

/** The address decides, else what was chosen last in this browser, else German. Keeps `<html lang>` in step. */
@Service()
export class ScreenLanguage {
  private readonly page = inject(PageState);
  private readonly preferences = inject(Preferences);
  private readonly remembered = signal(asLanguage(this.preferences.read('language')));

  readonly current = computed(() => asLanguage(this.page.lang()) ?? this.remembered() ?? 'de');

  constructor() {
    const root = inject(DOCUMENT).documentElement;
    effect(() => {
      root.lang = this.current();
    });
  }

  choose(language: Language): Promise<void> {
    this.preferences.write('language', language);
    this.remembered.set(language);
    return this.page.change({ lang: language }, { replace: true });
  }
}

function asLanguage(value: string | null): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}
