import { Component, inject } from '@angular/core';
import { LANGUAGES } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { LANGUAGE_NAMES } from '@wegmarke/wording';
import { ScreenLanguage } from '../core/i18n/screen-language';
import { shellWords } from './shell.words';

/** Each language under its own name; the one in use is pressed. */
@Component({
  selector: 'wm-language-switch',
  template: `
    <div role="group" class="switch" [attr.aria-label]="words().language">
      @for (language of languages; track language) {
        <button
          type="button"
          class="toggle"
          [lang]="language"
          [attr.aria-pressed]="screen.current() === language"
          (click)="screen.choose(language)"
        >
          {{ names[language] }}
        </button>
      }
    </div>
  `,
})
export class LanguageSwitch {
  protected readonly screen = inject(ScreenLanguage);
  protected readonly words = injectWords(shellWords);
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
}
