import { Service, signal } from '@angular/core';
import type { PageLink } from '@wegmarke/ui';

/** What has just been done, and where to look back at it. */
export interface DoneNotice {
  readonly text: string;
  readonly link?: { readonly label: string; readonly to: PageLink };
}

/** One sentence about what has just been done; the shell shows it until the next page or until it is put away. */
@Service()
export class Feedback {
  private readonly notice = signal<DoneNotice | null>(null);
  readonly current = this.notice.asReadonly();

  /** Say it after moving to another page: moving takes the sentence away. */
  say(text: string, link?: DoneNotice['link']): void {
    this.notice.set(link === undefined ? { text } : { text, link });
  }

  dismiss(): void {
    this.notice.set(null);
  }
}
