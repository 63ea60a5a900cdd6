import { Component, computed, inject, input } from '@angular/core';
import { PageState } from '../core/page-state/page-state';

export interface PageSection {
  readonly id: string;
  readonly label: string;
}

/** The parts of a long page as ordinary anchors, so that the browser moves reading and focus there by itself. */
@Component({
  selector: 'wm-section-nav',
  template: `
    <nav class="no-print" [attr.aria-label]="label()">
      <ul>
        @for (section of sections(); track section.id) {
          <li>
            <a class="link" [href]="address() + '#' + section.id">{{ section.label }}</a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      margin: 0.5rem 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      padding-block: 0.125rem;
    }
  `,
})
export class SectionNav {
  readonly label = input.required<string>();
  readonly sections = input.required<readonly PageSection[]>();

  private readonly page = inject(PageState);
  protected readonly address = computed(() => this.page.address());
}
