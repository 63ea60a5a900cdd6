import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { injectPageTitle } from '../core/page-title/page-title';
import { AdministrationAreas, AREAS } from './administration-areas';
import { administrationWords } from './administration.words';

/** What there is to administer, each part with one sentence. */
@Component({
  selector: 'wm-administration-overview',
  imports: [RouterLink],
  template: `
    <h1>{{ words().title }}</h1>
    <dl>
      @for (entry of entries(); track entry.label) {
        <dt>
          <a class="link" [routerLink]="entry.link.path" [queryParams]="entry.link.query">{{ entry.label }}</a>
        </dt>
        <dd>{{ entry.about }}</dd>
      }
    </dl>
  `,
  styles: `
    dt {
      margin-block-start: 0.75rem;
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
  `,
})
export class OverviewPage {
  private readonly areas = inject(AdministrationAreas);
  protected readonly words = injectWords(administrationWords);
  protected readonly entries = computed(() =>
    AREAS.filter((area) => this.areas.offered(area)).map((area) => ({
      label: this.words().areas[area],
      about: this.words().about[area],
      link: this.areas.link([area]),
    })),
  );

  constructor() {
    injectPageTitle(() => this.words().title);
  }
}
