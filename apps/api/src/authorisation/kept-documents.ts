import { STRATEGY } from '../platform/testing/strategy-kit';
import type { AuthorisationWorld } from './authorisation-world';

/** The format in which documents of the living state are asked for. */
export const DOCUMENT_FORMAT = 'docx';

/**
 * Makes the documents the matrix asks for. Another process makes them, which sees nothing of a transaction that is taken
 * back; what was made before is given out at once to whoever may have it.
 */
export async function keepDocuments(world: AuthorisationWorld): Promise<void> {
  const paths = [
    `/api/strategies/${STRATEGY}/written-question`,
    `/api/strategies/${STRATEGY}/sheets`,
    `/api/measures/${world.subject('a measure').id}/sheet`,
  ];
  for (const path of paths) {
    const { status, text } = await world.as('reader').http('GET', `${path}.${DOCUMENT_FORMAT}`);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  }
}
