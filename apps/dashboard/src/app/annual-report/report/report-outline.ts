import { Component, computed, inject, input } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../../core/page-state/page-state';
import { reportWords } from './report.words';

export interface OutlineEntry {
  readonly id: string;
  readonly label: string;
  readonly parts?: readonly OutlineEntry[];
}

/** The parts of the page as anchors, the texts among them; beside the page where there is room. */
@Component({
  selector: 'wm-report-outline',
  template: `
    <nav class="no-print" [attr.aria-label]="words().onThisPage">
      <ul>
        @for (entry of entries(); track entry.id) {
          <li>
            <a class="link" [href]="address() + '#' + entry.id">{{ entry.label }}</a>
            @if (entry.parts?.length) {
              <ul>
                @for (part of entry.parts; track part.id) {
                  <li>
                    <a class="link" [href]="address() + '#' + part.id">{{ part.label }}</a>
                  </li>
                }
              </ul>
            }
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    nav {
      padding-block: 0.5rem;
      font-size: 0.9375rem;
    }
    ul {
      display: grid;
      gap: 0.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul ul {
      margin-block: 0.25rem 0.5rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 1px solid var(--wm-line);
    }
    @media (max-width: 64rem) {
      ul ul {
        display: none;
      }
    }
    a {
      display: inline-block;
      padding-block: 0.125rem;
    }
  `,
})
export class ReportOutline {
  readonly entries = input.required<readonly OutlineEntry[]>();

  private readonly page = inject(PageState);
  protected readonly address = computed(() => this.page.address());
  protected readonly words = injectWords(reportWords);
}
