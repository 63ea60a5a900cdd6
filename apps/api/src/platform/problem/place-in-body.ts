import { DomainError, type FieldIssue } from '@wegmarke/domain';

/** Where something the domain names stands in the body of the request. Both are JSON pointers. */
export type PlaceInBody = (pointer: string) => string;

/** Runs a change whose input the body holds at other places than the domain, and refuses with the body's places. */
export async function withPlaces<T>(placeOf: PlaceInBody, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    throw error instanceof DomainError ? moved(error, placeOf) : error;
  }
}

function moved(error: DomainError, placeOf: PlaceInBody): DomainError {
  const { pointer, issues } = error.data as { pointer?: string; issues?: readonly FieldIssue[] };
  if (pointer === undefined || issues === undefined) return error;
  const inBody = issues.map((issue) => ({ ...issue, pointer: placeOf(issue.pointer) }));
  return new DomainError(error.code, { ...error.data, pointer: placeOf(pointer), issues: inBody }, { cause: error });
}

/** Body and domain use the same names. */
export const placesAsTheyAre: PlaceInBody = (pointer) => pointer;
