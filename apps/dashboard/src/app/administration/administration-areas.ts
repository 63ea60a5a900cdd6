import { computed, inject, Service } from '@angular/core';
import type { PageLink } from '@wegmarke/ui';
import { PageState, type QueryChange } from '../core/page-state/page-state';
import { SessionStore } from '../core/session/session-store';

export const AREAS = ['personen', 'ressorts', 'protokoll', 'post'] as const;
export type Area = (typeof AREAS)[number];

/** The parts of the administration: where they are, and which of them are offered to the reader. */
@Service({ autoProvided: false })
export class AdministrationAreas {
  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);

  private readonly admin = computed(() => this.session.can('admin'));
  private readonly coordinator = computed(() => this.session.can('coordinator'));
  private readonly demo = computed(() => this.session.mode() === 'demo');

  /** Offered, not decided: the server refuses what is not allowed (domain rules: roles). */
  offered(area: Area): boolean {
    if (this.admin()) return true;
    return this.coordinator() && (area === 'protokoll' || (area === 'post' && this.demo()));
  }

  /** A page of the administration in the language on screen; `query` are that page's own filters. Reactive. */
  link(path: readonly string[] = [], query: QueryChange = {}): PageLink {
    const lang = this.page.lang();
    const all: QueryChange = { ...(lang !== null && { lang }), ...query };
    return {
      path: ['/verwaltung', ...path],
      query: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value.length > 0)),
    };
  }
}
