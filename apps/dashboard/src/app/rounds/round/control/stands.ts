import type { ControlRow } from '@wegmarke/api-client';
import type { MinistryKey } from '@wegmarke/domain';

/**
 * How far the answer for a measure has come. Open, submitted, signed and accepted add up to what was asked for;
 * `ueberfaellig` is what was not signed by the deadline, after the seal: what never came.
 */
export const STANDS = [
  'angefragt',
  'offen',
  'vorgelegt',
  'gezeichnet',
  'angenommen',
  'ueberfaellig',
  'rueckfragen',
  'ungezeichnet',
  'entfallen',
] as const;
export type Stand = (typeof STANDS)[number];

/** Columns of the control table; what is not signed and what was withdrawn stand in the list only. */
export const COUNTED = STANDS.filter((stand) => stand !== 'ungezeichnet' && stand !== 'entfallen');

type Question = (row: ControlRow) => boolean;

const asked = ({ request }: ControlRow): boolean => request !== 'withdrawn';
const handedIn = ({ report }: ControlRow): boolean =>
  report !== null && ['submitted', 'signed', 'accepted'].includes(report.state);

const BELONGS: Readonly<Record<Stand, Question>> = {
  angefragt: asked,
  offen: (row) => asked(row) && !handedIn(row),
  vorgelegt: (row) => asked(row) && row.report?.state === 'submitted',
  gezeichnet: (row) => asked(row) && row.report?.state === 'signed',
  angenommen: (row) => asked(row) && row.report?.state === 'accepted',
  ueberfaellig: ({ request }) => request === 'missing',
  rueckfragen: ({ openQueries }) => openQueries > 0,
  ungezeichnet: ({ request }) => request === 'open' || request === 'missing',
  entfallen: (row) => !asked(row),
};

/** Which measures are meant: those of one ministry, of one stand, or both. */
export interface ControlFilter {
  readonly ministry: MinistryKey | null;
  readonly stand: Stand | null;
}

/** The rows behind a number: the table counts with the same question, so the list is as long as the number. */
export function rowsBehind(rows: readonly ControlRow[], { ministry, stand }: ControlFilter): readonly ControlRow[] {
  return rows.filter(
    (row) => (ministry === null || row.ministry === ministry) && (stand === null || BELONGS[stand](row)),
  );
}

/** The one word for a row: the first that fits. */
export function standOf(row: ControlRow): 'entfallen' | 'angenommen' | 'gezeichnet' | 'vorgelegt' | 'offen' {
  if (!asked(row)) return 'entfallen';
  const state = row.report?.state;
  if (state === 'accepted') return 'angenommen';
  if (state === 'signed') return 'gezeichnet';
  return state === 'submitted' ? 'vorgelegt' : 'offen';
}

export function parseStand(text: string | null): Stand | null {
  return STANDS.find((stand) => stand === text) ?? null;
}
