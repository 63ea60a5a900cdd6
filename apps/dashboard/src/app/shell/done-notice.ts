import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { Feedback } from '../core/feedback/feedback';
import { shellWords } from './shell.words';

/** What has just been done, said politely and in reach, until the next page. */
@Component({
  selector: 'wm-done-notice',
  imports: [RouterLink],
  template: `
    @if (feedback.current(); as notice) {
      <p>
        <span aria-hidden="true">✓</span> {{ notice.text }}
        @if (notice.link; as link) {
          <a class="link" [routerLink]="link.to.path" [queryParams]="link.to.query">{{ link.label }}</a>
        }
        <button type="button" class="link-button" (click)="feedback.dismiss()">{{ words().dismiss }}</button>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      max-inline-size: none;
      margin-block: 0.5rem;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.375rem solid var(--kern-color-feedback-success);
      background: var(--wm-surface-raised);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class DoneNotice {
  protected readonly feedback = inject(Feedback);
  protected readonly words = injectWords(shellWords);
}
