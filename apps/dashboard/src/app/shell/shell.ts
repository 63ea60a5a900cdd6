import { Location } from '@angular/common';
import { Component, computed, DOCUMENT, effect, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationError, Router, RouterOutlet } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { Feedback } from '../core/feedback/feedback';
import { focusMain, moveFocusWithPage } from '../core/page-state/page-focus';
import { PageState } from '../core/page-state/page-state';
import { SessionStore } from '../core/session/session-store';
import { Theme } from '../core/theme/theme';
import { ProblemNotice } from '../pieces/problem-notice';
import { DoneNotice } from './done-notice';
import { ExpiredSession } from './expired-session';
import { shellWords } from './shell.words';
import { PageNotLoaded } from './page-not-loaded';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** Pages that need no session. */
const OPEN_TO_ALL: readonly (string | undefined)[] = ['anmelden', 'barrierefreiheit', 'impressum', 'datenschutz'];

/** Around all pages: way past the navigation, header, main part, footer. */
@Component({
  selector: 'wm-shell',
  imports: [RouterOutlet, ProblemNotice, DoneNotice, ExpiredSession, PageNotLoaded, SiteHeader, SiteFooter],
  template: `
    <button type="button" class="skip" (click)="skipToContent()">{{ words().skip }}</button>
    <wm-site-header role="banner" />
    <main tabindex="-1">
      <div role="status">
        @defer (when feedback.current() !== null) {
          <wm-done-notice />
        }
      </div>
      @if (notLoaded(); as url) {
        <wm-page-not-loaded [url]="url" />
      }
      @if (session.withoutRole() && !openToAll()) {
        <h1>{{ words().withoutRoleTitle }}</h1>
        <p>{{ words().withoutRoleText }}</p>
      } @else if (session.person() !== null || openToAll()) {
        <router-outlet />
      } @else if (session.refusal(); as problem) {
        <wm-problem-notice [problem]="problem" (retry)="session.start()" />
      } @else {
        <p class="muted" role="status">{{ words().loadingSession }}</p>
      }
    </main>
    @defer (when session.expired()) {
      <wm-expired-session />
    }
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
  protected readonly session = inject(SessionStore);
  protected readonly feedback = inject(Feedback);
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(PageState);
  /** Address of a page that could not be fetched; the one before it is still on screen. */
  protected readonly notLoaded = signal<string | null>(null);
  protected readonly openToAll = computed(() => OPEN_TO_ALL.includes(this.page.path()[0]));

  constructor() {
    inject(Theme);
    moveFocusWithPage();
    const [router, location] = [inject(Router), inject(Location)];
    router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationError) this.notLoaded.set(event.url);
      if (event instanceof NavigationEnd) this.notLoaded.set(null);
    });
    // Whoever comes to choose a person, or has just signed out, is nobody yet.
    void this.session.start({ signIn: !location.path().startsWith('/anmelden') });
    effect(() => {
      const nobody = this.session.known() && this.session.person() === null;
      if (!nobody || this.openToAll()) return;
      const returnTo = this.page.address();
      void router.navigate(['/anmelden'], { queryParams: { returnTo }, replaceUrl: true });
    });
  }

  protected skipToContent(): void {
    focusMain(this.document);
  }
}
