import type { Language } from '@wegmarke/domain';

/** One wrong place of an input: where it stands, a stable code, a sentence for the reader. */
export interface InputError {
  /** JSON pointer into the body, or `/query/name` of a parameter. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** What a program needs to go on from here: the id of what is there already. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What somebody else saved in between, for bringing two versions together. */
export interface CurrentVersion {
  readonly version: number;
  readonly content: unknown;
  /** ISO instant. */
  readonly changedAt: string | null;
  /** Display name; null where it is not known or not yours to know. */
  readonly changedBy: string | null;
}

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly InputError[];
  /** Only with 412. */
  readonly current?: CurrentVersion;
  /** Data of a refusal that a program can act on; never an internal of the server. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export const problemUrn = (code: string): string => `urn:wegmarke:problem:${code}`;

export interface Sentence {
  readonly title: string;
  readonly detail: string;
}
export type SentenceIn = Readonly<Record<Language, Sentence>>;
