import { computed, signal } from '@angular/core';
import type { RichText } from '@wegmarke/domain';
import { problemOf, type Problem } from '../../../core/api/problem';
import type { ApiWrites } from '../../../core/api/writes';
import type { LocalDrafts } from '../../../core/drafts/local-drafts';
import type { TextState } from '../../report-answer';
import { sameText } from './same-text';

/** Pause in typing before saving, and between attempts without connection, in milliseconds. */
const PAUSE = 1_200;
const RETRY = 5_000;
const STALE = 412;
const UNAUTHORIZED = 401;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused';

/** How a collision ends: my text, the other person's, or theirs with mine below it. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What a text needs of its surroundings. */
export interface TextDesk {
  readonly writes: ApiWrites;
  readonly drafts: LocalDrafts;
  /** Whether the reader may write it; a reader is shown no copy of an earlier self. */
  readonly writable: () => boolean;
  /** Address of the text. */
  readonly url: string;
  /** Name of the copy in this browser: one per person, round, part and language. */
  readonly key: string;
  /** Called after each save, so that what depends on the text is asked anew. */
  readonly saved: () => void;
}

const EMPTY: RichText = { blocks: [] };

/**
 * One text of the report in one language while it is written: saves by itself after a pause, keeps in this browser what
 * is not acknowledged, and never saves over what somebody else wrote meanwhile.
 */
export class TextDraft {
  private readonly acknowledged = signal<TextState>({ version: 0, content: null, changedAt: null, changedBy: null });
  private readonly edited = signal<RichText>(EMPTY);
  private readonly state = signal<SaveState>('saved');
  private readonly clash = signal<TextState | null>(null);
  private readonly problem = signal<Problem | null>(null);
  private readonly kept = signal(true);
  private readonly here = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private left = false;

  /** As the server has it. */
  readonly known = this.acknowledged.asReadonly();
  /** As it stands in the editor. */
  readonly content = this.edited.asReadonly();
  readonly saveState = this.state.asReadonly();
  /** What somebody else wrote meanwhile; a choice is due. */
  readonly theirs = this.clash.asReadonly();
  readonly refusal = this.problem.asReadonly();
  /** Whether this browser keeps a copy. */
  readonly keptHere = this.kept.asReadonly();
  /** Saved from this page, and not only by somebody some day. */
  readonly savedHere = this.here.asReadonly();
  readonly empty = computed(() => this.edited().blocks.length === 0);

  constructor(private readonly desk: TextDesk) {}

  /** What the server says; what is typed here and not saved yet stays on top. */
  meet(state: TextState): void {
    const first = this.acknowledged().changedAt === null && this.acknowledged().version === 0;
    if (this.dirty() || this.running !== null || this.clash() !== null) return;
    if (!first && state.version <= this.acknowledged().version) return;
    this.acknowledged.set(state);
    this.edited.set(state.content ?? EMPTY);
    this.restore(state);
  }

  change(content: RichText): void {
    this.edited.set(content);
    this.problem.set(null);
    this.keep();
    if (this.clash() !== null) return;
    this.state.set('waiting');
    this.schedule(PAUSE);
  }

  /** Saves now what is not saved yet; true when the server has everything. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.clash() !== null) return Promise.resolve(false);
    return (this.running ??= this.saveAll().finally(() => (this.running = null)));
  }

  resolve(choice: Choice): Promise<boolean> {
    const theirs = this.clash();
    if (theirs === null) return Promise.resolve(false);
    const [mine, other] = [this.edited().blocks, theirs.content?.blocks ?? []];
    this.acknowledged.set(theirs);
    this.clash.set(null);
    this.edited.set({ blocks: { mine, theirs: other, both: together(other, mine) }[choice] });
    this.keep();
    if (choice === 'theirs') this.desk.saved();
    return this.flush();
  }

  leave(): void {
    this.left = true;
    void this.flush();
  }

  private restore({ version, content }: TextState): void {
    if (!this.desk.writable()) return;
    const copy = this.desk.drafts.read<RichText>(this.desk.key);
    if (copy === null || sameText(copy.content, content ?? EMPTY)) return this.desk.drafts.forget(this.desk.key);
    this.edited.set(copy.content);
    if (copy.version === version) {
      this.state.set('waiting');
      return this.schedule(0);
    }
    this.clash.set(this.acknowledged());
    this.state.set('conflict');
  }

  private async saveAll(): Promise<boolean> {
    const before = this.acknowledged().version;
    while (this.dirty()) {
      if (!(await this.save(this.edited()))) return false;
    }
    this.desk.drafts.forget(this.desk.key);
    this.state.set('saved');
    if (this.acknowledged().version !== before) this.desk.saved();
    return true;
  }

  private async save(sent: RichText): Promise<boolean> {
    this.state.set('saving');
    try {
      const options = { body: { content: sent }, version: this.acknowledged().version };
      const { body, version } = await this.desk.writes.send<TextState>('PUT', this.desk.url, options);
      this.acknowledged.set({ ...body, content: sent, version: version ?? body.version });
      this.here.set(true);
      this.problem.set(null);
      return true;
    } catch (error) {
      this.failed(problemOf(error));
      return false;
    }
  }

  private failed(problem: Problem): void {
    if (problem.status === STALE && problem.current !== undefined) {
      const current = problem.current as TextState;
      if (sameText(current.content ?? EMPTY, this.edited())) return this.agreed(current);
      this.clash.set(current);
      return this.state.set('conflict');
    }
    const later =
      problem.status === 0 || problem.status === UNAUTHORIZED || problem.status === 429 || problem.status >= 500;
    this.state.set(later ? 'offline' : 'refused');
    if (!later) this.problem.set(problem);
    else if (problem.status !== UNAUTHORIZED) this.schedule(RETRY);
  }

  /** Somebody else saved the very same text: nothing is left to choose. */
  private agreed(current: TextState): void {
    this.acknowledged.set(current);
    this.desk.drafts.forget(this.desk.key);
    this.state.set('saved');
    this.desk.saved();
  }

  private dirty(): boolean {
    return !sameText(this.edited(), this.acknowledged().content ?? EMPTY);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (!this.left) this.timer = setTimeout(() => void this.flush(), delay);
  }

  private keep(): void {
    const { version, content } = this.acknowledged();
    this.kept.set(this.desk.drafts.keep(this.desk.key, { version, base: content ?? EMPTY, content: this.edited() }));
  }
}

/** The other version, and below it what only this one says: nothing is lost, and what both say stands there once. */
function together(theirs: RichText['blocks'], mine: RichText['blocks']): RichText['blocks'] {
  const only = mine.filter((block) => !theirs.some((known) => sameText({ blocks: [known] }, { blocks: [block] })));
  return [...theirs, ...only];
}
