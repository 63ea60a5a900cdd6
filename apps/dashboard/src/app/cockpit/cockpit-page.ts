import { Component, inject } from '@angular/core';
import { injectWords, StatusBadge } from '@wegmarke/ui';
import { STATUS_CLASSES } from '@wegmarke/domain';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { cockpitWords } from './cockpit.words';

/** Where the strategy stands, on the day shown. */
@Component({
  selector: 'wm-cockpit-page',
  imports: [StatusBadge],
  template: `<h1>{{ words().title }}</h1>
    <ul>
      @for (status of classes; track status) {
        <li><wm-status-badge [status]="status" /></li>
      }
    </ul>`,
})
export class CockpitPage {
  protected readonly store = inject(StrategyStore);
  protected readonly words = injectWords(cockpitWords);
  protected readonly classes = STATUS_CLASSES;

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.store.title()}`);
  }
}
