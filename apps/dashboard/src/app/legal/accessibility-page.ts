import { Component } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { injectPageTitle } from '../core/page-title/page-title';
import { legalWords } from './legal.words';

/** Accessibility statement (BITV 2.0): says what was checked and what was not. */
@Component({
  selector: 'wm-accessibility-page',
  template: `
    @let text = words();
    <h1>{{ text.accessibilityTitle }}</h1>
    <p>{{ text.accessibilityIntro }}</p>
    <h2>{{ text.accessibilityStateHeading }}</h2>
    <p>{{ text.accessibilityState }}</p>
    <h2>{{ text.accessibilityKnownHeading }}</h2>
    <ul>
      <li>{{ text.accessibilityKnownCharts }}</li>
      <li>{{ text.accessibilityKnownFrench }}</li>
    </ul>
    <h2>{{ text.accessibilityContactHeading }}</h2>
    <p>{{ text.accessibilityContact }}</p>
  `,
})
export default class AccessibilityPage {
  protected readonly words = injectWords(legalWords);

  constructor() {
    injectPageTitle(() => this.words().accessibilityTitle);
  }
}
