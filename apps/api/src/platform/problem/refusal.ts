/** A refusal of the HTTP layer itself: the request cannot be read, or its conditions do not hold. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly places: readonly WrongPlace[] = [],
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'Refusal';
  }
}

/** A wrong place of the input before its sentence is chosen. */
export interface WrongPlace {
  readonly pointer: string;
  readonly code: string;
}

export const REFUSAL_STATUS = {
  'malformed-request': 400,
  'invalid-input': 400,
  'unknown-parameter': 400,
  'cross-site-refused': 403,
  'header-missing': 403,
  'not-found': 404,
  'version-stale': 412,
  'body-too-large': 413,
  'media-type-unknown': 415,
  'version-missing': 428,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'internal-error': 500,
  preparing: 503,
  'database-unavailable': 503,
  'storage-full': 507,
  'try-again': 503,
} as const;
export type RefusalCode = keyof typeof REFUSAL_STATUS;
