import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { LANGUAGES } from '@wegmarke/domain';
import { Banner, injectWords, LANGUAGE } from '@wegmarke/ui';
import { LANGUAGE_NAMES, SAMPLE_NOTICE } from '@wegmarke/wording';
import { ScreenLanguage } from '../core/i18n/screen-language';
import { focusMain, moveFocusWithPage } from '../core/page-state/page-focus';
import { PageState } from '../core/page-state/page-state';
import { PRODUCT_NAME } from '../core/page-title/page-title';
import { Theme } from '../core/theme/theme';
import { PublicAddress } from './public-address';
import { publicWords } from './public-edition.words';
import { PublicRoundStore } from './round/public-round-store';

/** Around every page of the public edition: a frame of its own, which knows of no session and asks for none. */
@Component({
  selector: 'wm-public-frame',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, Banner],
  providers: [PublicAddress, PublicRoundStore],
  templateUrl: './public-frame.html',
  styleUrl: './public-frame.css',
})
export class PublicFrame {
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(PageState);
  private readonly address = inject(PublicAddress);
  private readonly language = inject(LANGUAGE);
  protected readonly screen = inject(ScreenLanguage);
  protected readonly store = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);
  protected readonly product = PRODUCT_NAME;
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly sampleNotice = computed(() => SAMPLE_NOTICE[this.language()]);
  protected readonly start = computed(() => this.address.linkTo(null, null));
  protected readonly entries = computed(() => {
    if (this.store.shown() === undefined) return [];
    const words = this.words();
    return [
      { label: words.overview, link: this.address.link([]), exact: true },
      { label: words.measures, link: this.address.link(['massnahmen']), exact: false },
    ];
  });
  protected readonly legal = computed(() => {
    const words = this.words();
    return [
      { label: words.accessibility, link: this.page.fixedLink('barrierefreiheit') },
      { label: words.imprint, link: this.page.fixedLink('impressum') },
      { label: words.privacy, link: this.page.fixedLink('datenschutz') },
    ];
  });

  constructor() {
    inject(Theme);
    moveFocusWithPage();
  }

  protected skipToContent(): void {
    focusMain(this.document);
  }
}
