/** The values of a statement while its text is put together: text from outside becomes `$n`, never SQL. */
export class Bindings {
  readonly values: unknown[] = [];

  /** The placeholder of the value: `$3`, or `$3::date` with a type where PostgreSQL cannot tell it. */
  bind(value: unknown, type?: 'text' | 'text[]' | 'date' | 'integer' | 'uuid' | 'date[]'): string {
    this.values.push(value);
    return type ? `$${this.values.length}::${type}` : `$${this.values.length}`;
  }
}

/** Conditions that all must hold; none at all holds always. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? conditions.join(' and ') : 'true';
