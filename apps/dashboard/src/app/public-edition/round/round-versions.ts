import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Banner, injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PublicAddress } from '../public-address';
import { publicWords } from '../public-edition.words';
import { PublicRoundStore } from './public-round-store';

/** Corrections after the seal, with the version before them, and the other published rounds. */
@Component({
  selector: 'wm-round-versions',
  imports: [RouterLink, Banner],
  template: `
    @let text = words();
    @if (store.isOlder()) {
      <wm-banner tone="day">
        {{ text.olderVersion }}
        <a class="link" [routerLink]="newest().path" [queryParams]="newest().query">{{ text.newestVersion }}</a>
      </wm-banner>
    }
    @if (amendments().length > 0) {
      <p>{{ text.amended }}</p>
      <ul>
        @for (amendment of amendments(); track amendment.version) {
          <li>
            <a class="link" [routerLink]="amendment.link.path" [queryParams]="amendment.link.query">{{
              amendment.label
            }}</a>
          </li>
        }
        <li>
          <a class="link" [routerLink]="first().path" [queryParams]="first().query">{{ text.firstVersion }}</a>
        </li>
      </ul>
    }
    @if (others().length > 0) {
      <nav [attr.aria-label]="text.otherRounds">
        <span>{{ text.otherRoundsLabel }}</span>
        @for (round of others(); track round.key) {
          <a class="link" [routerLink]="round.link.path" [queryParams]="round.link.query">{{ round.key }}</a>
        }
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25rem 0.875rem;
      margin-block: 0.75rem;
    }
    a {
      display: inline-block;
      padding-block: 0.125rem;
    }
    @media print {
      nav {
        display: none;
      }
    }
  `,
})
export class RoundVersions {
  private readonly address = inject(PublicAddress);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);

  protected readonly newest = computed(() => this.address.link([], { version: null }));
  protected readonly first = computed(() => this.address.link([], { version: '1' }));
  protected readonly amendments = computed(() =>
    (this.store.shown()?.amendments ?? []).map(({ version, measure, confirmedOn }) => ({
      version,
      label: this.words().amendment(measure, formatDay(confirmedOn, this.language())),
      link: this.address.link(['massnahmen', measure]),
    })),
  );
  protected readonly others = computed(() => {
    const rounds = this.store.list.hasValue() ? this.store.list.value().items : [];
    return rounds
      .filter(({ key }) => key !== this.address.round())
      .map(({ key }) => ({ key, link: this.address.linkTo(this.address.strategy(), key) }));
  });
}
