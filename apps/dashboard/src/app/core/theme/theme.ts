import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { Preferences } from '../preferences/preferences';

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Light, dark or as the system says; remembered in this browser and written to `data-kern-theme` for the styles. */
@Service()
export class Theme {
  private readonly preferences = inject(Preferences);
  private readonly choice = signal<ThemeChoice>(asChoice(this.preferences.read('theme')));

  readonly current = this.choice.asReadonly();

  constructor() {
    const root = inject(DOCUMENT).documentElement;
    effect(() => {
      const choice = this.choice();
      if (choice === 'auto') root.removeAttribute('data-kern-theme');
      else root.setAttribute('data-kern-theme', choice);
    });
  }

  choose(choice: ThemeChoice): void {
    this.preferences.write('theme', choice);
    this.choice.set(choice);
  }
}

function asChoice(value: string | null): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === value) ?? 'auto';
}
