import { DOCUMENT, inject, Service } from '@angular/core';

/** What was typed and is not acknowledged yet. `base`: the content it started from, at `version`. */
export interface LocalDraft<T> {
  readonly version: number;
  readonly base: T;
  readonly content: T;
}

const PREFIX = 'wegmarke.draft.';

/**
 * Text that the server has not acknowledged, kept in this browser per person and report: it survives a lost connection,
 * a session that ran out and a reload. It is taken away as soon as the server has it.
 */
@Service()
export class LocalDrafts {
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);

  read<T>(key: string): LocalDraft<T> | null {
    try {
      const text = this.storage?.getItem(PREFIX + key) ?? null;
      return text === null ? null : (JSON.parse(text) as LocalDraft<T>);
    } catch {
      return null;
    }
  }

  /** Answers whether the browser took it: storage may be full or switched off. */
  keep<T>(key: string, draft: LocalDraft<T>): boolean {
    try {
      this.storage?.setItem(PREFIX + key, JSON.stringify(draft));
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  forget(key: string): void {
    this.storage?.removeItem(PREFIX + key);
  }
}

function storageOf(window: Window | null): Storage | null {
  try {
    return window?.localStorage ?? null;
  } catch {
    return null;
  }
}
