import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PageLink } from '@wegmarke/ui';

export interface Neighbour {
  readonly label: string;
  readonly link: PageLink;
}

/** From one page of a series to the one before, to all of them, and to the next one. */
@Component({
  selector: 'wm-neighbour-nav',
  imports: [RouterLink],
  template: `
    <nav class="no-print" [attr.aria-label]="label()">
      <ul>
        @if (previous(); as to) {
          <li>
            <a class="link" rel="prev" [routerLink]="to.link.path" [queryParams]="to.link.query"
              ><span aria-hidden="true">← </span>{{ to.label }}</a
            >
          </li>
        }
        <li>
          <a class="link" [routerLink]="all().link.path" [queryParams]="all().link.query">{{ all().label }}</a>
        </li>
        @if (next(); as to) {
          <li>
            <a class="link" rel="next" [routerLink]="to.link.path" [queryParams]="to.link.query"
              >{{ to.label }}<span aria-hidden="true"> →</span></a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.9375rem;
    }
  `,
})
export class NeighbourNav {
  readonly label = input.required<string>();
  readonly all = input.required<Neighbour>();
  readonly previous = input<Neighbour | null>(null);
  readonly next = input<Neighbour | null>(null);
}
