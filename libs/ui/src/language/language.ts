import { InjectionToken, signal, type Signal } from '@angular/core';
import type { Language } from '@wegmarke/domain';

/** The language of the screen. The application provides it; pieces without one speak German. */
export const LANGUAGE = new InjectionToken<Signal<Language>>('language of the screen', {
  providedIn: 'root',
  factory: () => signal<Language>('de').asReadonly(),
});
