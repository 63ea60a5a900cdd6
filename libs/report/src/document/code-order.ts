import { byCode } from '@wegmarke/domain';

/** 3.2.1 before 3.10.1. */
export function inCodeOrder(one: { readonly code: string }, other: { readonly code: string }): number {
  return byCode(one.code, other.code);
}

export function inMeasureOrder(one: { readonly measure: string }, other: { readonly measure: string }): number {
  return byCode(one.measure, other.measure);
}

export function sortedCodes<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return codes.toSorted(byCode);
}
