import { Refusal } from '../platform/problem/refusal';
import type { DueMilestoneDto } from './milestone.dto';

/** The last milestone shown: code of its measure, and its key. */
export interface MilestonePlace {
  readonly code: string;
  readonly key: string;
}

export function milestoneCursor({ measure, milestone }: DueMilestoneDto): string {
  return Buffer.from(JSON.stringify([measure.code, milestone.key])).toString('base64url');
}

/** Throws `invalid-input` for a cursor that is none. */
export function milestonePlaceOf(cursor: string | undefined): MilestonePlace | null {
  if (cursor === undefined) return null;
  const [code, key] = parsed(cursor);
  if (typeof code !== 'string' || typeof key !== 'string' || code.includes('\0')) {
    throw new Refusal('invalid-input', [{ pointer: '/query/page[after]', code: 'is-cursor' }]);
  }
  return { code, key };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
