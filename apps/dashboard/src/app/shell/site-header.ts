import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { PRODUCT_NAME } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LanguageSwitch } from './language-switch';
import { shellWords } from './shell.words';
import { ThemeSwitch } from './theme-switch';

/** Product name, title of the strategy, main navigation, language and theme. No emblem: they are protected. */
@Component({
  selector: 'wm-site-header',
  imports: [RouterLink, RouterLinkActive, LanguageSwitch, ThemeSwitch],
  templateUrl: './site-header.html',
  styleUrl: './site-header.css',
})
export class SiteHeader {
  private readonly page = inject(PageState);
  protected readonly store = inject(StrategyStore);
  protected readonly words = injectWords(shellWords);
  protected readonly product = PRODUCT_NAME;
  protected readonly start = computed(() => this.page.link([]));

  protected readonly entries = computed(() => {
    if (this.page.strategyKey() === null) return [];
    const words = this.words();
    return [
      { label: words.cockpit, link: this.page.link([]), exact: true },
      { label: words.measures, link: this.page.link(['massnahmen']), exact: false },
      { label: words.fields, link: this.page.link(['felder']), exact: false },
      { label: words.ministries, link: this.page.link(['ressorts']), exact: false },
      { label: words.method, link: this.page.link(['methodik']), exact: false },
    ];
  });
}
