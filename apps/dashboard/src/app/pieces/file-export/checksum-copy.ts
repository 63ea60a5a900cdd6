import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { fileExportWords } from './file-export.words';

/** A checksum in full, and a button that takes it along. Where the browser gives no clipboard, it is selected by hand. */
@Component({
  selector: 'wm-checksum',
  template: `
    <code>{{ checksum() }}</code>
    @if (possible) {
      <button
        type="button"
        class="link-button no-print"
        [attr.aria-label]="of() ? words().copyOf(of()) : null"
        (click)="copy()"
      >
        {{ words().copy }}
      </button>
      <span role="status">{{ copied() ? words().copied : '' }}</span>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: 0.8125rem;
    }
    code {
      margin-inline-end: 0.5rem;
      overflow-wrap: anywhere;
    }
    span {
      margin-inline-start: 0.5rem;
    }
  `,
})
export class Checksum {
  readonly checksum = input.required<string>();
  /** What it is the checksum of, for those who hear the button out of its row. */
  readonly of = input('');

  protected readonly words = injectWords(fileExportWords);
  protected readonly copied = signal(false);
  private readonly clipboard = clipboardOf(inject(DOCUMENT).defaultView);
  protected readonly possible = this.clipboard !== null;

  protected async copy(): Promise<void> {
    try {
      await this.clipboard?.writeText(this.checksum());
      this.copied.set(true);
    } catch {
      this.copied.set(false);
    }
  }
}

/** Missing outside of secure contexts. */
function clipboardOf(window: Window | null): Clipboard | null {
  return (window?.navigator as { readonly clipboard?: Clipboard } | undefined)?.clipboard ?? null;
}
