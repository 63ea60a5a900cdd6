import { Refusal } from '../platform/problem/refusal';

const PLACE = /^\d{1,18}$/;

export const journalCursor = (recorded: string): string => Buffer.from(recorded).toString('base64url');

/** Throws `invalid-input` for a cursor that is none. */
export function journalPlaceOf(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const place = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!PLACE.test(place)) throw new Refusal('invalid-input', [{ pointer: '/query/page[after]', code: 'is-cursor' }]);
  return place;
}
