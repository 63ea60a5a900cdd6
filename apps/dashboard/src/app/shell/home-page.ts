import { httpResource } from '@angular/common/http';
import { Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import type { StrategySummary } from '@wegmarke/api-client';
import { Preferences } from '../core/preferences/preferences';
import { LoadState } from '../pieces/load-state';
import { shellWords } from './shell.words';

/** `/` leads to the strategy seen last or the first one; where there is none, to the first run. */
@Component({
  selector: 'wm-home-page',
  imports: [LoadState],
  template: `<wm-load-state [of]="strategies" [label]="words().loadingStrategy" />`,
})
export class HomePage {
  protected readonly words = injectWords(shellWords);
  protected readonly strategies = httpResource<{ items: readonly StrategySummary[] }>(() => '/api/strategies');

  constructor() {
    const [router, preferences] = [inject(Router), inject(Preferences)];
    effect(() => {
      if (!this.strategies.hasValue()) return;
      const { items } = this.strategies.value();
      const last = items.find(({ key }) => key === preferences.read('strategy'));
      const target = (last ?? items[0])?.key ?? 'einrichtung';
      void router.navigate(['/', target], { queryParamsHandling: 'preserve', replaceUrl: true });
    });
  }
}
