import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { shellWords } from './shell.words';

/** Links the law wants reachable from every page, and the description of the interface. */
@Component({
  selector: 'wm-site-footer',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="words().footerNavigation">
      <ul>
        @for (entry of entries(); track entry.label) {
          <li>
            <a class="link" [routerLink]="entry.link.path" [queryParams]="entry.link.query">{{ entry.label }}</a>
          </li>
        }
        <li>
          <a class="link" href="/api/docs">{{ words().apiDocs }}</a>
        </li>
      </ul>
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: 3rem;
      border-block-start: 1px solid var(--wm-line);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      max-inline-size: var(--wm-page);
      margin: 0 auto;
      padding: 1rem var(--wm-gutter) 2rem;
      list-style: none;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class SiteFooter {
  private readonly page = inject(PageState);
  protected readonly words = injectWords(shellWords);
  protected readonly entries = computed(() => {
    const words = this.words();
    return [
      { label: words.publicEdition, link: this.page.fixedLink('oeffentlich') },
      { label: words.accessibility, link: this.page.fixedLink('barrierefreiheit') },
      { label: words.imprint, link: this.page.fixedLink('impressum') },
      { label: words.privacy, link: this.page.fixedLink('datenschutz') },
    ];
  });
}
