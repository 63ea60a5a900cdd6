import { Component, input } from '@angular/core';

/** A question that opens its answer; a native `<details>`, so it works by keyboard and without script, and prints open. */
@Component({
  selector: 'wm-disclosure',
  template: `
    <details [open]="open()">
      <summary>{{ summary() }}</summary>
      <div class="answer"><ng-content /></div>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    summary {
      inline-size: fit-content;
      padding-block: 0.25rem;
      cursor: pointer;
      color: var(--kern-color-action-default);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    summary:focus-visible {
      outline: 3px solid var(--wm-focus);
      outline-offset: 2px;
    }
    .answer {
      padding-block: 0.25rem 0.5rem;
    }
  `,
})
export class Disclosure {
  readonly summary = input.required<string>();
  readonly open = input(false);
}
