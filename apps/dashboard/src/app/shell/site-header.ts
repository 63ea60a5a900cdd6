import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { PRODUCT_NAME } from '../core/page-title/page-title';
import { Preferences } from '../core/preferences/preferences';
import { SessionStore } from '../core/session/session-store';
import { StrategyStore } from '../core/strategy/strategy-store';
import { WorkCounts } from '../core/worklist/worklist-counts';
import { LanguageSwitch } from './language-switch';
import { PersonMenu } from './person-menu';
import { shellWords } from './shell.words';
import { ThemeSwitch } from './theme-switch';

/** Product name, title of the strategy, person, main navigation, language and theme. No emblem: they are protected. */
@Component({
  selector: 'wm-site-header',
  imports: [RouterLink, RouterLinkActive, LanguageSwitch, PersonMenu, ThemeSwitch],
  templateUrl: './site-header.html',
  styleUrl: './site-header.css',
})
export class SiteHeader {
  private readonly page = inject(PageState);
  private readonly preferences = inject(Preferences);
  protected readonly session = inject(SessionStore);
  private readonly work = inject(WorkCounts);
  protected readonly store = inject(StrategyStore);
  protected readonly words = injectWords(shellWords);
  protected readonly product = PRODUCT_NAME;
  protected readonly start = computed(() => this.page.link([]));

  protected readonly entries = computed(() => {
    const strategy = this.strategyOfNavigation();
    if (strategy === null) return [];
    const words = this.words();
    const open = this.work.open();
    const to = (...path: readonly string[]) => this.page.link(path, {}, strategy);
    return [
      { label: words.cockpit, link: to(), exact: true },
      ...(this.session.hasWork()
        ? [{ label: open === null ? words.tasks : words.tasksOpen(open), link: to('aufgaben'), exact: false }]
        : []),
      { label: words.measures, link: to('massnahmen'), exact: false },
      { label: words.fields, link: to('felder'), exact: false },
      { label: words.ministries, link: to('ressorts'), exact: false },
      { label: words.rounds, link: to('runden'), exact: false },
      { label: words.reports, link: to('berichte'), exact: false },
      { label: words.method, link: to('methodik'), exact: false },
      ...(this.administers()
        ? [{ label: words.administration, link: this.page.fixedLink('verwaltung'), exact: false }]
        : []),
    ];
  });
  private readonly administers = computed(() => this.session.can('admin') || this.session.can('coordinator'));

  /** Outside of all strategies the navigation leads back to the one seen last. */
  private readonly strategyOfNavigation = computed(() => {
    const here = this.page.strategyKey();
    if (here !== null || this.session.person() === null) return here;
    const known = this.session.strategies();
    return (known.find(({ key }) => key === this.preferences.read('strategy')) ?? known[0])?.key ?? null;
  });
}
