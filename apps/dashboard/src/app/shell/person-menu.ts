import { Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { roleLabel } from '../core/session/role-label';
import { SessionStore } from '../core/session/session-store';
import { StrategyStore } from '../core/strategy/strategy-store';
import { shellWords } from './shell.words';

/** Who one is, in which role; the way to another person and out. Says on every page when the sign-in is a demonstration. */
@Component({
  selector: 'wm-person-menu',
  imports: [RouterLink],
  host: { '(focusout)': 'leave($event)', '(keydown.escape)': 'close()' },
  template: `
    @if (session.person(); as person) {
      <details #menu>
        <summary>
          @if (demo()) {
            <span class="demo">{{ words().demo }}</span>
          }
          <span class="visually-hidden">{{ words().person }} </span>{{ label() }}
        </summary>
        <ul>
          @if (!demo()) {
            <li>{{ person.displayName }}</li>
          }
          @if (demo()) {
            <li>
              <a class="link" [routerLink]="change().path" [queryParams]="change().query" (click)="close()">{{
                words().changePerson
              }}</a>
            </li>
          }
          <li>
            <button type="button" class="link-button" (click)="session.signOut()">{{ words().signOut }}</button>
          </li>
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      position: relative;
      font-size: 0.875rem;
    }
    summary {
      display: flex;
      align-items: center;
      gap: 0.375rem;
      min-block-size: 2rem;
      cursor: pointer;
    }
    summary::after {
      content: '▾';
    }
    .demo {
      padding: 0 0.375rem;
      border: 1px dashed var(--wm-line-strong);
      border-radius: 2px;
    }
    ul {
      position: absolute;
      inset-inline-end: 0;
      z-index: 5;
      display: grid;
      gap: 0.5rem;
      inline-size: max-content;
      max-inline-size: calc(100vw - 1.5rem);
      margin: 0.25rem 0 0;
      padding: 0.75rem 1rem;
      border: 1px solid var(--wm-line-strong);
      background: var(--wm-surface);
      list-style: none;
    }
    @media (max-width: 40rem) {
      ul {
        inset-inline: 0 auto;
      }
    }
  `,
})
export class PersonMenu {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly menu = viewChild<ElementRef<HTMLDetailsElement>>('menu');
  protected readonly session = inject(SessionStore);
  protected readonly words = injectWords(shellWords);
  protected readonly demo = computed(() => this.session.mode() === 'demo');

  /** The first role names the person; several are counted. */
  protected readonly label = computed(() => {
    const [held, ...further] = this.session.person()?.roles ?? [];
    if (held === undefined) return this.words().withoutRole;
    const label = roleLabel(held, this.language(), (key) => this.strategy.ministryAbbr(key));
    const others = further.filter(({ role, ministry }) => role !== held.role || ministry !== held.ministry);
    return others.length === 0 ? label : `${label} +${others.length}`;
  });
  protected readonly change = computed(() => {
    const { path, query } = this.page.fixedLink('anmelden');
    return { path, query: { ...query, returnTo: this.page.address() } };
  });

  protected close(): void {
    const menu = this.menu()?.nativeElement;
    if (menu) menu.open = false;
  }

  protected leave({ relatedTarget, currentTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && (currentTarget as Node | null)?.contains(relatedTarget);
    if (!inside && relatedTarget !== null) this.close();
  }
}
