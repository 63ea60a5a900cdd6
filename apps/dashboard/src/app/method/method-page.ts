import { Component, computed, inject } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { methodOf } from '@wegmarke/wording';
import { injectAnchorFocus } from '../core/page-state/anchor-focus';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { SectionNav } from '../pieces/section-nav';
import { MethodSection } from './method-section';
import { methodWords } from './method.words';
import { PublicFacts } from './public-facts';
import { publicGapsOf } from './public-gaps';

/** How everything is counted and judged, generated from the domain; and what is publicly known, and what is not. */
@Component({
  selector: 'wm-method-page',
  imports: [SectionNav, MethodSection, PublicFacts],
  template: `
    @let text = words();
    <h1>{{ text.title }}</h1>
    <p>{{ text.intro }}</p>
    <wm-section-nav [label]="text.onThisPage" [sections]="contents()" />
    @for (section of sections(); track section.key) {
      <wm-method-section [section]="section" />
    }
    <wm-public-facts />
  `,
})
export class MethodPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(methodWords);

  protected readonly sections = computed(() => {
    const strategy = this.strategy.strategy();
    return strategy === undefined ? [] : methodOf(strategy.courseRules, strategy.horizons, this.language());
  });
  private readonly gaps = computed(() => publicGapsOf(this.page.strategyKey(), this.language()).length > 0);
  protected readonly contents = computed(() => [
    ...this.sections().map(({ key, heading }) => ({ id: key as string, label: heading })),
    { id: 'facts', label: this.words().facts },
    ...(this.gaps() ? [{ id: 'unknown', label: this.words().unknown }] : []),
  ]);

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
    injectAnchorFocus(() => this.sections().length > 0);
  }
}
