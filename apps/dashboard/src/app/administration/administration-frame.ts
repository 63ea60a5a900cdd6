import { Component, computed, effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { PRODUCT_NAME } from '../core/page-title/page-title';
import { SessionStore } from '../core/session/session-store';
import { AdministrationAreas, AREAS } from './administration-areas';
import { administrationWords } from './administration.words';
import { MinistryNames } from './ministry-names';

/** Around every page of the administration: the way between them, and a clear word to whoever has no business here. */
@Component({
  selector: 'wm-administration-frame',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  providers: [MinistryNames],
  template: `
    @let text = words();
    @if (session.known()) {
      @if (entries().length > 1) {
        <nav class="no-print" [attr.aria-label]="text.navigation">
          <ul>
            @for (entry of entries(); track entry.label) {
              <li>
                <a
                  class="link"
                  [routerLink]="entry.link.path"
                  [queryParams]="entry.link.query"
                  routerLinkActive="active"
                  ariaCurrentWhenActive="page"
                  [routerLinkActiveOptions]="{
                    paths: entry.exact ? 'exact' : 'subset',
                    queryParams: 'ignored',
                    fragment: 'ignored',
                    matrixParams: 'ignored',
                  }"
                  >{{ entry.label }}</a
                >
              </li>
            }
          </ul>
        </nav>
      }
      @if (refused(); as sentence) {
        <h1>{{ heading() }}</h1>
        <p>{{ sentence }}</p>
      } @else {
        <router-outlet />
      }
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    .active {
      color: var(--wm-text);
      font-weight: 600;
      text-decoration-thickness: 3px;
    }
  `,
})
export class AdministrationFrame {
  private readonly page = inject(PageState);
  private readonly areas = inject(AdministrationAreas);
  protected readonly session = inject(SessionStore);
  protected readonly words = injectWords(administrationWords);

  private readonly area = computed(() => AREAS.find((area) => area === this.page.path()[1]) ?? null);
  private readonly offered = computed(() => AREAS.filter((area) => this.areas.offered(area)));
  protected readonly entries = computed(() => [
    { label: this.words().overview, link: this.areas.link(), exact: true },
    ...this.offered().map((area) => ({ label: this.words().areas[area], link: this.areas.link([area]), exact: false })),
  ]);
  protected readonly heading = computed(() => {
    const area = this.area();
    return area === null ? this.words().title : this.words().areas[area];
  });
  protected readonly refused = computed(() => {
    const area = this.area();
    if (area === null) return this.offered().length === 0 ? this.words().nothing : null;
    if (this.areas.offered(area)) return null;
    return area === 'protokoll' ? this.words().refusedJournal : this.words().refused;
  });

  constructor() {
    const title = inject(Title);
    // Every page here names itself; where none is shown, nobody else does.
    effect(() => {
      if (this.refused() !== null) title.setTitle(`${this.heading()} – ${PRODUCT_NAME}`);
    });
  }
}
