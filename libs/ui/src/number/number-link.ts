import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatNumber } from '@wegmarke/wording';
import { LANGUAGE } from '../language/language';
import type { PageLink } from '../links/page-link';

/** A number that opens the list behind it. `label` says what is counted, for those who hear links out of context. */
@Component({
  selector: 'wm-number-link',
  imports: [RouterLink],
  template: `
    @if (link(); as link) {
      <a class="link number" [routerLink]="link.path" [queryParams]="link.query"
        >{{ shown() }}<span class="visually-hidden"> {{ label() }}</span></a
      >
    } @else {
      <span class="number">{{ shown() }}</span>
    }
  `,
})
export class NumberLink {
  readonly value = input.required<number>();
  readonly link = input<PageLink | null>(null);
  readonly label = input('');

  private readonly language = inject(LANGUAGE);
  protected readonly shown = computed(() => formatNumber(this.value(), this.language()));
}
