import { computed, DestroyRef, DOCUMENT, effect, inject, Service, untracked } from '@angular/core';
import { LANGUAGES, type Language, type RichBlock } from '@wegmarke/domain';
import { ApiWrites } from '../../../core/api/writes';
import { LocalDrafts } from '../../../core/drafts/local-drafts';
import { SessionStore } from '../../../core/session/session-store';
import { ReportStore } from '../report-store';
import { sameText } from './same-text';
import { TextDraft } from './text-draft';

/** A paragraph whose numbers the data no longer say. */
export interface DoubtedSentence {
  readonly origin: string;
  /** As they are written. */
  readonly numbers: readonly string[];
  /** What the data say. */
  readonly sentence: string;
}

type Blocks = readonly RichBlock[];

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

  /** Whether the text of a part holds a paragraph made of this sentence, and whether it still says the same. Reactive. */
  standing(part: string, language: Language, origin: string): 'absent' | 'same' | 'changed' {
    const held = this.of(part, language)
      .content()
      .blocks.filter((block) => originOf(block) === origin);
    if (held.length === 0) return 'absent';
    return held.every((block) => this.unchanged(block, language)) ? 'same' : 'changed';
  }

  /** Sentences as they stand in the data, at the end of both texts; those they hold already stay as they are. */
  adopt(part: string, origins: readonly string[]): Promise<void> {
    return this.inBoth(part, (blocks, language) => {
      const held = new Set(blocks.map(originOf));
      const added = origins.filter((origin) => !held.has(origin));
      return [...blocks, ...added.map((origin) => this.paragraph(origin, language))];
    });
  }

  /** Takes adopted sentences out of both texts; one that was changed since is somebody's text and stays. */
  withdraw(part: string, origins: readonly string[]): Promise<void> {
    const meant = (block: RichBlock): boolean => origins.includes(originOf(block) ?? '');
    return this.inBoth(part, (blocks, language) =>
      blocks.filter((block) => !meant(block) || !this.unchanged(block, language)),
    );
  }

  /** One step in both languages: they say the same afterwards, unless one of them lagged behind before. */
  private async inBoth(part: string, step: (blocks: Blocks, language: Language) => Blocks): Promise<void> {
    const inStep = this.store.report()?.parts.find((known) => known.part === part)?.translation === 'current';
    for (const language of LANGUAGES) {
      const draft = this.of(part, language);
      const [before, after] = [draft.content().blocks, step(draft.content().blocks, language)];
      if (after.length !== before.length) draft.change({ blocks: after });
    }
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

  private unchanged(block: RichBlock, language: Language): boolean {
    const origin = originOf(block);
    return origin !== undefined && sameText({ blocks: [block] }, { blocks: [this.paragraph(origin, language)] });
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
