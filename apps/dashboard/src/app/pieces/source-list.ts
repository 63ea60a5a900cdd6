import { Component, input } from '@angular/core';

/** Where a public fact was read; the address is shown as it is, so that it can be checked on paper too. */
@Component({
  selector: 'wm-source-list',
  template: `
    <ul>
      @for (source of sources(); track source.url) {
        <li>
          <a class="link" rel="noreferrer" [href]="source.url">{{ source.url }}</a>
          @if (source.note) {
            <span class="muted"> – {{ source.note }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0.25rem 0;
      padding-inline-start: 1.25rem;
    }
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class SourceList {
  readonly sources = input.required<readonly { readonly url: string; readonly note: string | null }[]>();
}
