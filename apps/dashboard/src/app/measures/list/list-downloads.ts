import { Component, computed, inject } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { MeasureListStore } from './measure-list-store';
import { measureListWords } from './measure-list.words';

/** The list as files: the same filters and order, all pages. */
@Component({
  selector: 'wm-list-downloads',
  template: `
    <nav class="no-print" [attr.aria-label]="words().downloads">
      <span>{{ words().downloads }}</span>
      @for (file of files(); track file.label) {
        <a class="link" download [href]="file.url">{{ file.label }}</a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      font-size: 0.9375rem;
    }
    a {
      padding-block: 0.125rem;
    }
  `,
})
export class ListDownloads {
  private readonly store = inject(MeasureListStore);
  protected readonly words = injectWords(measureListWords);

  protected readonly files = computed(() => {
    const words = this.words();
    return [
      { label: words.csvComma, url: this.store.fileUrl('csv') },
      { label: words.csvSemicolon, url: this.store.fileUrl('csv', 'semicolon') },
      { label: words.json, url: this.store.fileUrl('json') },
    ];
  });
}
