import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatNumber } from '@wegmarke/wording';
import { LANGUAGE } from '../language/language';
import { defineWords, injectWords } from '../language/words';
import type { PageLink } from '../links/page-link';

const paginationWords = defineWords(
  {
    heading: 'Seiten der Liste',
    first: 'Erste Seite',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    range: (from: string, to: string, total: string) => `${from} bis ${to} von ${total}`,
  },
  {
    heading: 'Pages de la liste',
    first: 'Première page',
    previous: 'Page précédente',
    next: 'Page suivante',
    range: (from: string, to: string, total: string) => `${from} à ${to} sur ${total}`,
  },
);

/** One page back, one page on. Both are links, so each page has its address; a list on one page shows nothing. */
@Component({
  selector: 'wm-pagination',
  imports: [RouterLink],
  template: `
    @if (first() || previous() || next()) {
      <nav [attr.aria-label]="words().heading">
        @if (first(); as link) {
          <a class="link" [routerLink]="link.path" [queryParams]="link.query">{{ words().first }}</a>
        }
        @if (previous(); as link) {
          <a class="link" [routerLink]="link.path" [queryParams]="link.query">{{ words().previous }}</a>
        }
        <span class="number">{{ range() }}</span>
        @if (next(); as link) {
          <a class="link" [routerLink]="link.path" [queryParams]="link.query">{{ words().next }}</a>
        }
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1.5rem;
      margin-block: 0.75rem;
    }
    a {
      padding-block: 0.25rem;
    }
    @media print {
      a {
        display: none;
      }
    }
  `,
})
export class Pagination {
  /** Rows before this page. */
  readonly offset = input.required<number>();
  /** Rows on this page. */
  readonly shown = input.required<number>();
  readonly total = input.required<number>();
  /** Only where it is not the previous one. */
  readonly first = input<PageLink | null>(null);
  readonly previous = input.required<PageLink | null>();
  readonly next = input.required<PageLink | null>();

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(paginationWords);
  protected readonly range = computed(() => {
    const [from, to, total] = [this.offset() + 1, this.offset() + this.shown(), this.total()].map((number) =>
      formatNumber(number, this.language()),
    );
    return this.words().range(from ?? '', to ?? '', total ?? '');
  });
}
