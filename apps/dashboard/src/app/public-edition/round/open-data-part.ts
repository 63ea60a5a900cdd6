import { Component, computed, inject } from '@angular/core';
import type { PublicFile } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { publicWords } from '../public-edition.words';
import { formatBytes } from './format-bytes';
import { PublicRoundStore } from './public-round-store';

/** The language of a file in words; the data file holds both. */
function spokenIn(language: string | null, words: { german: string; french: string; bothLanguages: string }): string {
  if (language === null) return words.bothLanguages;
  return language === 'fr' ? words.french : words.german;
}

/** Files with size and checksum, and what other programs need to read them. */
@Component({
  selector: 'wm-open-data-part',
  imports: [ScrollRegion],
  templateUrl: './open-data-part.html',
  styles: `
    section {
      margin-block-start: 2rem;
    }
    .checksum {
      min-inline-size: min(14rem, 42vw);
      color: var(--wm-text-muted);
      font-family: ui-monospace, monospace;
      font-size: 0.8125rem;
      overflow-wrap: anywhere;
    }
    td {
      vertical-align: top;
    }
    td a,
    li a {
      display: inline-block;
      padding-block: 0.125rem;
    }
  `,
})
export class OpenDataPart {
  private readonly language = inject(LANGUAGE);
  private readonly store = inject(PublicRoundStore);
  protected readonly words = injectWords(publicWords);
  protected readonly licence = computed(() => this.store.shown()?.licence ?? null);
  protected readonly files = computed(() => (this.store.shown()?.files ?? []).map((file) => this.shownFile(file)));
  protected readonly machine = computed(() => {
    const basis = this.store.basis();
    if (basis === null) return [];
    const words = this.words();
    const round = `/api/public/strategies/${encodeURIComponent(basis.strategy)}/rounds/${encodeURIComponent(basis.round)}`;
    return [
      { label: words.schema, url: `${round}/measures.schema.json` },
      { label: words.csvColumns, url: `${round}/measures.csv-metadata.json` },
      { label: words.catalogueJson, url: '/api/public/catalog.jsonld' },
      { label: words.catalogueTurtle, url: '/api/public/catalog.ttl' },
    ];
  });

  private shownFile(file: PublicFile) {
    const words = this.words();
    const edition = file.edition === null ? '' : `, ${words.edition(file.edition)}`;
    return {
      ...file,
      label: `${words.kinds[file.kind]}${edition} (${file.format.toUpperCase()})`,
      spoken: spokenIn(file.language, words),
      size: formatBytes(file.bytes, this.language()),
    };
  }
}
