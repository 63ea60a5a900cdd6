export type DatabaseRefusalCode = 'data-folder-in-use' | 'data-folder-version' | 'database-unreachable';

/** The database cannot be opened; the message is a sentence for the operator and holds no secret. */
export class DatabaseRefusal extends Error {
  constructor(
    readonly code: DatabaseRefusalCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'DatabaseRefusal';
  }
}
