import { Component, computed, input } from '@angular/core';

/** An address, and what a source says besides: page, printed paper. */
const ADDRESS = /^(https?:\/\/\S+)(.*)$/;

/** Where a public fact was read; the address is shown as it is, so that it can be checked on paper too. */
@Component({
  selector: 'wm-source-list',
  template: `
    <ul>
      @for (source of shown(); track $index) {
        <li>
          @if (source.address) {
            <a class="link" rel="noreferrer" [href]="source.address">{{ source.address }}</a>
          }
          {{ source.text }}
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

  protected readonly shown = computed(() =>
    this.sources().map(({ url, note }) => {
      const [, address = null, text = url] = ADDRESS.exec(url) ?? [];
      return { address, text, note };
    }),
  );
}
