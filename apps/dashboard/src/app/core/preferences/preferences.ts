import { DOCUMENT, inject, Service } from '@angular/core';

export type PreferenceName = 'language' | 'theme' | 'strategy' | 'measureColumns' | 'measureViews';

/** Small choices kept in this browser. A browser that refuses storage forgets them, nothing else fails. */
@Service()
export class Preferences {
  private readonly window = inject(DOCUMENT).defaultView;

  read(name: PreferenceName): string | null {
    try {
      return this.window?.localStorage.getItem(`wegmarke.${name}`) ?? null;
    } catch {
      return null;
    }
  }

  write(name: PreferenceName, value: string): void {
    try {
      this.window?.localStorage.setItem(`wegmarke.${name}`, value);
    } catch {
      // Storage is switched off: the choice holds until the page is left.
    }
  }
}
