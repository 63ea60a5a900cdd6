import { Component, DOCUMENT, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { shellWords } from './shell.words';

/** A page whose program could not be fetched: no connection, or a newer release is installed by now. */
@Component({
  selector: 'wm-page-not-loaded',
  template: `
    <div role="alert">
      <strong>{{ words().notLoadedTitle }}</strong>
      <p>{{ words().notLoadedText }}</p>
      <button type="button" class="button" (click)="tryAgain()">{{ words().tryAgain }}</button>
    </div>
  `,
  styles: `
    div {
      max-inline-size: 44rem;
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--kern-color-feedback-danger);
      border-inline-start-width: 0.375rem;
    }
    p {
      margin-block: 0.25rem 0.75rem;
    }
  `,
})
export class PageNotLoaded {
  /** Address that was asked for. */
  readonly url = input.required<string>();

  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly words = injectWords(shellWords);

  /** With a connection from the server anew, for a release replaces its files; without one what is on screen stays. */
  protected tryAgain(): void {
    if (this.window?.navigator.onLine === true) this.window.location.assign(this.url());
    else void this.router.navigateByUrl(this.url()).catch(() => undefined);
  }
}
