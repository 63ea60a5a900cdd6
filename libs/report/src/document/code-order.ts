const NATURAL = new Intl.Collator('de', { numeric: true });

/** 3.2.1 before 3.10.1. */
export function inCodeOrder(one: { readonly code: string }, other: { readonly code: string }): number {
  return NATURAL.compare(one.code, other.code);
}

export function inMeasureOrder(one: { readonly measure: string }, other: { readonly measure: string }): number {
  return NATURAL.compare(one.measure, other.measure);
}

export function sortedCodes<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return codes.toSorted((one, other) => NATURAL.compare(one, other));
}
