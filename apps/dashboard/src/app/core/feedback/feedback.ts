import { computed, inject, Service, signal } from '@angular/core';
import type { PageLink } from '@wegmarke/ui';
import { PageState } from '../page-state/page-state';

/** What has just been done, and where to look back at it. */
export interface DoneNotice {
  readonly text: string;
  readonly link?: { readonly label: string; readonly to: PageLink };
}

/** One sentence about what has just been done; the shell shows it on the page it was said on, or until it is put away. */
@Service()
export class Feedback {
  private readonly page = inject(PageState);
  private readonly notice = signal<{ readonly at: string; readonly said: DoneNotice } | null>(null);

  readonly current = computed(() => {
    const notice = this.notice();
    return notice?.at === this.page.path().join('/') ? notice.said : null;
  });

  /** Say it after moving to another page: on any other page it is gone. */
  say(text: string, link?: DoneNotice['link']): void {
    this.notice.set({ at: this.page.path().join('/'), said: link === undefined ? { text } : { text, link } });
  }

  dismiss(): void {
    this.notice.set(null);
  }
}
