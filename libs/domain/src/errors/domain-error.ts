import type { DomainErrorCode } from './error-codes';

/** Expected refusal with a stable code and data. The sentence stands in the wording library. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly data: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
