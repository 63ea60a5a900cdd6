import { Component, DOCUMENT, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { Theme } from '../core/theme/theme';
import { focusMain, moveFocusWithPage } from './page-focus';
import { shellWords } from './shell.words';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** Around all pages: way past the navigation, header, main part, footer. */
@Component({
  selector: 'wm-shell',
  imports: [RouterOutlet, SiteHeader, SiteFooter],
  template: `
    <button type="button" class="skip" (click)="skipToContent()">{{ words().skip }}</button>
    <wm-site-header role="banner" />
    <main tabindex="-1">
      <router-outlet />
    </main>
    <wm-site-footer role="contentinfo" />
  `,
  styles: `
    main {
      display: block;
      max-inline-size: var(--wm-page);
      margin-inline: auto;
      padding-inline: var(--wm-gutter);
      min-block-size: 60vh;
    }
    main:focus {
      outline: none;
    }
    .skip {
      position: absolute;
      inset-block-start: -10rem;
      z-index: 10;
      padding: 0.5rem 1rem;
      border: 2px solid;
      background: var(--wm-surface);
      color: var(--kern-color-action-default);
    }
    .skip:focus {
      inset-block-start: 0.5rem;
    }
  `,
})
export class Shell {
  protected readonly words = injectWords(shellWords);
  private readonly document = inject(DOCUMENT);

  constructor() {
    inject(Theme);
    moveFocusWithPage();
  }

  protected skipToContent(): void {
    focusMain(this.document);
  }
}
