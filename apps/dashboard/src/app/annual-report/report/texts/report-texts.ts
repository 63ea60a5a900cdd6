import { computed, DestroyRef, DOCUMENT, effect, inject, Service, untracked } from '@angular/core';
import { LANGUAGES, type Language, type RichBlock } from '@wegmarke/domain';
import { ApiWrites } from '../../../core/api/writes';
import { LocalDrafts } from '../../../core/drafts/local-drafts';
import { SessionStore } from '../../../core/session/session-store';
import { ReportStore } from '../report-store';
import { TextDraft } from './text-draft';

/** A paragraph whose numbers the data no longer say. */
export interface DoubtedSentence {
  readonly origin: string;
  /** As they are written. */
  readonly numbers: readonly string[];
  /** What the data say. */
  readonly sentence: string;
}

/** All texts of the report as they stand on this screen: saved, unsaved, in conflict. */
@Service({ autoProvided: false })
export class ReportTexts {
  private readonly store = inject(ReportStore);
  private readonly session = inject(SessionStore);
  private readonly writes = inject(ApiWrites);
  private readonly drafts = inject(LocalDrafts);
  private readonly open = new Map<string, TextDraft>();

  private readonly sentences = computed(
    () => new Map((this.store.report()?.sentences ?? []).map((sentence) => [sentence.key, sentence])),
  );

  constructor() {
    effect(() => {
      const parts = this.store.report()?.parts ?? [];
      untracked(() => {
        for (const part of parts) for (const language of LANGUAGES) this.of(part.part, language).meet(part[language]);
      });
    });
    const window = inject(DOCUMENT).defaultView;
    const again = (): void => this.open.forEach((draft) => void draft.flush());
    window?.addEventListener('online', again);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('online', again);
      this.open.forEach((draft) => draft.leave());
    });
  }

  of(part: string, language: Language): TextDraft {
    const key = `${this.store.key()}.${part}.${language}`;
    const known = this.open.get(key);
    if (known !== undefined) return known;
    const draft = new TextDraft({
      writes: this.writes,
      drafts: this.drafts,
      writable: () => untracked(this.store.writable),
      url: `${untracked(this.store.url) ?? ''}/texts/${encodeURIComponent(part)}/${language}`,
      key: `${this.session.person()?.id ?? ''}.report.${key}`,
      saved: () => this.store.reload(),
    });
    this.open.set(key, draft);
    return draft;
  }

  /** Everything typed is with the server; before a step is taken on the whole report. */
  async flush(): Promise<boolean> {
    const all = await Promise.all([...this.open.values()].map((draft) => draft.flush()));
    return all.every(Boolean);
  }

  /** Whether the text of a part holds a paragraph made of this sentence. Reactive. */
  holds(part: string, language: Language, origin: string): boolean {
    return this.of(part, language)
      .content()
      .blocks.some((block) => originOf(block) === origin);
  }

  /** Sentences as they stand in the data, at the end of the text; those it holds already stay as they are. */
  adopt(part: string, language: Language, origins: readonly string[]): void {
    const draft = this.of(part, language);
    const added = origins
      .filter((origin) => !this.holds(part, language, origin))
      .map((origin) => this.paragraph(origin, language));
    if (added.length > 0) draft.change({ blocks: [...draft.content().blocks, ...added] });
  }

  /** In both languages at once: they say the same then, unless one of them lagged behind before. */
  async adoptInBoth(part: string, origins: readonly string[]): Promise<void> {
    const inStep = this.store.report()?.parts.find((known) => known.part === part)?.translation === 'current';
    for (const language of LANGUAGES) this.adopt(part, language, origins);
    const saved: boolean[] = [];
    // One after the other: the second saving is what the first one is held against.
    for (const language of LANGUAGES) saved.push(await this.of(part, language).flush());
    if (inStep && saved.every(Boolean)) await this.confirm(part);
  }

  /** The sentence of the data in place of what was made of it. */
  renew(part: string, language: Language, origin: string): void {
    const draft = this.of(part, language);
    const blocks = draft
      .content()
      .blocks.map((block) => (originOf(block) === origin ? this.paragraph(origin, language) : block));
    draft.change({ blocks });
  }

  /**
   * Where the text says numbers that the sentence it was made of does not say: found by the server with each save, and
   * shown as long as they stand there. Reactive.
   */
  doubted(part: string, language: Language): readonly DoubtedSentence[] {
    const blocks = this.of(part, language).content().blocks;
    const found = this.store.report()?.disagreements ?? [];
    return found.flatMap(({ origin, numbers, ...place }) => {
      const sentence = this.sentences().get(origin)?.[language];
      if (place.part !== part || place.language !== language || sentence === undefined) return [];
      const text = blocks.map((block) => (originOf(block) === origin ? plainText(block) : '')).join('\n');
      const standing = numbers.filter((number) => text.includes(number));
      return standing.length === 0 ? [] : [{ origin, numbers: standing, sentence }];
    });
  }

  private async confirm(part: string): Promise<void> {
    const url = `${this.store.url() ?? ''}/texts/${encodeURIComponent(part)}/fr/confirm`;
    try {
      await this.writes.send('POST', url, { body: {}, version: this.of(part, 'fr').known().version });
    } catch {
      // Then the mark stays, and whoever looks at both texts takes it away.
    }
    this.store.reload();
  }

  private paragraph(origin: string, language: Language): RichBlock {
    return { type: 'paragraph', runs: [{ text: this.sentences().get(origin)?.[language] ?? '' }], origin };
  }
}

function originOf(block: RichBlock): string | undefined {
  return block.type === 'paragraph' ? block.origin : undefined;
}

function plainText(block: RichBlock): string {
  return block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
}
