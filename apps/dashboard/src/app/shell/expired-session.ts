import { Component, computed, inject, signal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { problemOf } from '../core/api/problem';
import { PageState } from '../core/page-state/page-state';
import { SessionExpiry } from '../core/session/session-expiry';
import { SessionStore } from '../core/session/session-store';
import { expiredSessionWords } from './expired-session.words';

/** The session ran out while somebody was working: sign in again in place; what waited for it goes on. */
@Component({
  selector: 'wm-expired-session',
  imports: [Dialog],
  template: `
    <wm-dialog [heading]="words().title" [open]="session.expired()" (closed)="expiry.giveUp()">
      <p>{{ words().text }}</p>
      @if (failed()) {
        <p role="alert">{{ words().failed }}</p>
      }
      <ng-container actions>
        @if (tabUrl(); as url) {
          <a class="kern-btn kern-btn--secondary" target="_blank" rel="noopener" [href]="url">
            <span class="kern-label">{{ words().inNewTab }}</span>
          </a>
        }
        <button type="button" class="kern-btn kern-btn--primary" [disabled]="working()" (click)="renew()">
          <span class="kern-label">{{ tabUrl() === null ? words().again : words().goOn }}</span>
        </button>
      </ng-container>
    </wm-dialog>
  `,
})
export class ExpiredSession {
  private readonly page = inject(PageState);
  protected readonly expiry = inject(SessionExpiry);
  protected readonly session = inject(SessionStore);
  protected readonly words = injectWords(expiredSessionWords);
  protected readonly working = signal(false);
  protected readonly failed = signal(false);

  /** In the demonstration one click is enough; elsewhere the sign-in opens beside the form, which keeps its text. */
  protected readonly tabUrl = computed(() => {
    const url = this.session.signInUrl();
    if (this.session.mode() === 'demo' || url === null) return null;
    return `${url}?returnTo=${encodeURIComponent(this.page.address())}`;
  });

  protected async renew(): Promise<void> {
    this.working.set(true);
    this.failed.set(false);
    try {
      await this.session.renew();
      this.failed.set(this.session.expired());
    } catch (error) {
      this.failed.set(problemOf(error).status !== 0);
    } finally {
      this.working.set(false);
    }
  }
}
