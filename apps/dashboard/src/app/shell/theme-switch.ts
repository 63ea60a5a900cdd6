import { Component, computed, inject } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { Theme, THEME_CHOICES, type ThemeChoice } from '../core/theme/theme';
import { shellWords } from './shell.words';

/** Light, dark, or as the system says. */
@Component({
  selector: 'wm-theme-switch',
  template: `
    <label>
      <span>{{ words().theme }}</span>
      <select #choice class="field" [value]="theme.current()" (change)="choose(choice.value)">
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === theme.current()">{{ option.label }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    label {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      font-size: 0.875rem;
    }
    @media (max-width: 40rem) {
      span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      select {
        min-block-size: 2rem;
      }
    }
  `,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly words = injectWords(shellWords);
  protected readonly options = computed(() => {
    const { themeAuto, themeLight, themeDark } = this.words();
    return [
      { value: 'auto', label: themeAuto },
      { value: 'light', label: themeLight },
      { value: 'dark', label: themeDark },
    ];
  });

  protected choose(value: string): void {
    this.theme.choose(THEME_CHOICES.find((choice) => choice === value) ?? ('auto' satisfies ThemeChoice));
  }
}
