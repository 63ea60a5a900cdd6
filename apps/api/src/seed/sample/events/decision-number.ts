import { between } from '../life/chance';

/** Number of the sample paper behind all decisions of one day. */
export function decisionNumber(on: string): string {
  const number = String(between(`decision/${on}`, 11, 989)).padStart(4, '0');
  return `Muster-Az. ${number}/${on.slice(0, 4)}`;
}
