import { computed, inject, Service } from '@angular/core';
import type { PageLink } from '@wegmarke/ui';
import { PageState, type QueryChange } from '../core/page-state/page-state';

/** The part of the address in which the public edition lives. */
const ROOT = 'oeffentlich';

/** Which strategy, round and version the address names, and links to pages of the same round. */
@Service({ autoProvided: false })
export class PublicAddress {
  private readonly page = inject(PageState);
  private readonly versionName = this.page.value('version');

  readonly strategy = computed(() => this.page.path()[1] ?? null);
  readonly round = computed(() => this.page.path()[2] ?? null);
  readonly code = computed(() => this.page.path()[4] ?? null);
  /** Null: the newest. */
  readonly version = computed(() => (/^[1-9]\d{0,5}$/.test(this.versionName() ?? '') ? this.versionName() : null));

  /** The query every question about this round carries. */
  readonly question = computed((): Readonly<Record<string, string>> => {
    const version = this.version();
    return version === null ? {} : { version };
  });

  /** A page of the round on screen; language and version go with it. Reactive. */
  link(path: readonly string[], query: QueryChange = {}): PageLink {
    return this.linkTo(this.strategy(), this.round(), path, { version: this.version(), ...query });
  }

  linkTo(
    strategy: string | null,
    round: string | null,
    path: readonly string[] = [],
    query: QueryChange = {},
  ): PageLink {
    const place = [strategy, round].filter((part) => part !== null);
    // Day and round of the inner pages have no meaning here.
    return this.page.link([ROOT, ...place, ...path], { asOf: null, round: null, ...query }, null);
  }
}
