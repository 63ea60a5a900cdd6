import { Component } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { injectPageTitle } from '../core/page-title/page-title';
import { legalWords } from './legal.words';

/** What is stored where about somebody who reads these pages. */
@Component({
  selector: 'wm-privacy-page',
  template: `
    @let text = words();
    <h1>{{ text.privacyTitle }}</h1>
    <p>{{ text.privacyIntro }}</p>
    <h2>{{ text.privacyStorageHeading }}</h2>
    <p>{{ text.privacyStorage }}</p>
    <h2>{{ text.privacyServerHeading }}</h2>
    <p>{{ text.privacyServer }}</p>
  `,
})
export default class PrivacyPage {
  protected readonly words = injectWords(legalWords);

  constructor() {
    injectPageTitle(() => this.words().privacyTitle);
  }
}
