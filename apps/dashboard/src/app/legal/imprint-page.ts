import { Component } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { injectPageTitle } from '../core/page-title/page-title';
import { legalWords } from './legal.words';

/** Imprint: the operator's to fill in; until then it says so instead of naming somebody. */
@Component({
  selector: 'wm-imprint-page',
  template: `
    @let text = words();
    <h1>{{ text.imprintTitle }}</h1>
    <p>{{ text.imprintIntro }}</p>
    <p>{{ text.imprintNoOffice }}</p>
    <p>{{ text.imprintSources }}</p>
  `,
})
export default class ImprintPage {
  protected readonly words = injectWords(legalWords);

  constructor() {
    injectPageTitle(() => this.words().imprintTitle);
  }
}
